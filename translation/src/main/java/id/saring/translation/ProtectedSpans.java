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

    private ProtectedSpans(List<Finder> finders) {
        this.finders = finders;
    }

    /** For the texts of {@code article}, with forms for a language. */
    static ProtectedSpans of(Article article, String language) {
        return new ProtectedSpans(List.of(new Figures(ULocale.forLanguageTag(language))::find));
    }

    /** In order and none overlapping; of two that do, the earlier finder's stays. */
    List<ProtectedSpan> find(String text) {
        List<ProtectedSpan> spans = new ArrayList<>();
        for (Finder finder : finders) {
            List<ProtectedSpan> found = finder.find(text);
            int before = 0;
            int kept = spans.size();
            for (ProtectedSpan span : found) {
                while (before < kept && spans.get(before).end() <= span.start()) {
                    before++;
                }
                if (before == kept || spans.get(before).start() >= span.end()) {
                    spans.add(span);
                }
            }
            spans.sort(Comparator.comparingInt(ProtectedSpan::start));
        }
        return spans;
    }
}
