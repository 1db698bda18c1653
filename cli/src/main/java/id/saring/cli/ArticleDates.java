package id.saring.cli;

import id.saring.core.Article;
import id.saring.core.TimeExpression;
import id.saring.i18n.date.Anchor;
import id.saring.i18n.date.TemporalExpression;
import id.saring.i18n.date.TemporalTagger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adds to an article the expressions of time in its body. */
final class ArticleDates {
    private static final TemporalTagger TAGGER = TemporalTagger.create();

    private ArticleDates() {}

    static Article add(Article article) {
        Anchor published = anchor(article);
        List<TimeExpression> dates = new ArrayList<>();
        for (int block = 0; block < article.blocks().size(); block++) {
            String text = article.blocks().get(block).text();
            for (TemporalExpression found : TAGGER.tag(text, published)) {
                dates.add(
                        new TimeExpression(
                                block,
                                found.start(),
                                found.end(),
                                text.substring(found.start(), found.end()),
                                found.type().name(),
                                found.value(),
                                found.mod(),
                                found.edtf(),
                                found.confidence()));
            }
        }
        return article.toBuilder().dates(dates).build();
    }

    /** The date of publication, or null. */
    static @Nullable Anchor anchor(Article article) {
        return article.published() == null ? null : Anchor.from(article.published().value());
    }
}
