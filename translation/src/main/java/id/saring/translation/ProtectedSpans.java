package id.saring.translation;

import com.ibm.icu.util.ULocale;
import id.saring.core.Article;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds what a translation must carry over unharmed: dates, figures, names, addresses. */
final class ProtectedSpans {
    private final List<Finder> finders;

    /** Finds spans of one kind. */
    interface Finder {
        List<ProtectedSpan> find(String text);
    }

    private final Dates dates;
    private final Figures figures;

    private final boolean localizes;

    private ProtectedSpans(Dates dates, Names names, Figures figures, boolean localizes) {
        this.localizes = localizes;
        this.dates = dates;
        this.figures = figures;
        this.finders = List.of(Addresses::find, dates::find, figures::find, names::find);
    }

    /** For the texts of {@code article}, with forms for a language. */
    static ProtectedSpans of(Article article, String source, String target) {
        ULocale locale = ULocale.forLanguageTag(target);
        return new ProtectedSpans(
                new Dates(article.published(), locale),
                Names.of(article, source, target),
                new Figures(source, locale),
                !source.split("-", 2)[0].equals(target.split("-", 2)[0]));
    }

    /** What a translator should know of spans that stay words. */
    List<String> notes(String text) {
        List<String> notes = new ArrayList<>(dates.notes(text));
        notes.addAll(figures.notes(text));
        return notes;
    }

    /** In order and none overlapping; of two that do, the earlier finder's stays. */
    List<ProtectedSpan> find(String text) {
        List<ProtectedSpan> spans = new ArrayList<>();
        for (Finder finder : finders) {
            List<ProtectedSpan> found = finder.find(text);
            int before = 0;
            int end = 0;
            int kept = spans.size();
            for (ProtectedSpan span : found) {
                while (before < kept && spans.get(before).end() <= span.start()) {
                    before++;
                }
                boolean free = before == kept || spans.get(before).start() >= span.end();
                if (free && span.start() >= end) {
                    spans.add(span);
                    end = span.end();
                }
            }
            spans.sort(Comparator.comparingInt(ProtectedSpan::start));
        }
        return localizes ? spans : spans.stream().map(ProtectedSpans::asItStands).toList();
    }

    /** In the same language a form stays as it is. */
    private static ProtectedSpan asItStands(ProtectedSpan span) {
        Code.Protected code = span.code();
        var same = new Code.Protected(code.kind(), code.text(), code.value(), code.text());
        return new ProtectedSpan(span.start(), span.end(), same);
    }
}
