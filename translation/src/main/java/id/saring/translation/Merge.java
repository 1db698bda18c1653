package id.saring.translation;

import id.saring.core.Article;
import id.saring.core.Mark;
import id.saring.core.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts translations into the article that they were made of. */
final class Merge {
    private Merge() {}

    /** The article in the target language; what has no translation stays as it is. */
    static Article article(Bitext bitext) {
        Map<String, Unit> units = new HashMap<>();
        bitext.units().forEach(unit -> units.put(unit.id(), unit));
        Article translated =
                ArticleTexts.map(
                        bitext.article(),
                        (place, text) -> {
                            Unit unit = units.get(place.id());
                            return place.translate() && unit != null ? text(unit) : text;
                        });
        return translated.toBuilder().language(bitext.targetLanguage()).build();
    }

    /** The unit's translation, marks restored and protected spans in their new form. */
    static Text text(Unit unit) {
        StringBuilder text = new StringBuilder();
        Map<String, Integer> open = new HashMap<>();
        List<Mark> marks = new ArrayList<>();
        for (Part part : unit.parts()) {
            boolean translated = part.target() != null;
            for (Piece piece : part.result()) {
                if (piece instanceof Piece.Words words) {
                    text.append(words.text());
                } else if (piece instanceof Piece.Open start) {
                    open.putIfAbsent(start.id(), text.length());
                } else if (piece instanceof Piece.Close end) {
                    Integer start = open.remove(end.id());
                    if (start != null
                            && start < text.length()
                            && unit.codes().get(end.id()) instanceof Code.Marked mark) {
                        marks.add(new Mark(mark.kind(), start, text.length(), mark.target()));
                    }
                } else if (piece instanceof Piece.Point point
                        && unit.codes().get(point.id()) instanceof Code.Protected span) {
                    text.append(translated ? span.localized() : span.text());
                }
            }
        }
        return new Text(text.toString(), Nesting.of(marks));
    }
}
