package id.saring.i18n.date;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds the expressions of time in Indonesian text and resolves them: days, times, periods,
 * durations, sets. Immutable and thread-safe.
 *
 * <pre>{@code
 * TemporalTagger tagger = TemporalTagger.create();
 * tagger.tag("kata Watson pada Senin (4/9).", Anchor.parse("2023-09-05"));   // Senin (4/9): 2023-09-04
 * tagger.tag("Rapat mulai pukul setengah 6 pagi.", null);                    // T05:30
 * }</pre>
 *
 * <p>Spans and values follow TIMEX3; where that is silent, the project's docs say what was chosen.
 * Time is linear in the text; memory does not depend on its length beyond the result.
 */
public final class TemporalTagger {
    private static final Lexicon LEXICON = Lexicon.of(TemporalWords.all());

    private TemporalTagger() {}

    /** A tagger with the rules that ship with the library. */
    public static TemporalTagger create() {
        return new TemporalTagger();
    }

    /**
     * The expressions of {@code text}, in order, none overlapping.
     *
     * @param anchor what "kemarin" counts from, or null: then values keep {@code X} for what only
     *     it could tell
     */
    public List<TemporalExpression> tag(CharSequence text, @Nullable Anchor anchor) {
        List<TemporalExpression> found = new ArrayList<>();
        tag(text, anchor, found::add);
        return found;
    }

    private void tag(
            CharSequence text, @Nullable Anchor anchor, Consumer<TemporalExpression> found) {
        Tokens tokens = new Tokens(LEXICON, text);
        Phrases phrases = new Phrases(tokens);
        Mentions mentions = new Mentions();
        Context context = new Context(anchor, mentions);
        List<Draft> drafts = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            at = tokens.sentence(at);
            drafts.clear();
            for (int i = 0; i < tokens.size(); ) {
                int numbered = phrases.numbered(i);
                Draft draft = numbered > i ? null : phrases.at(i);
                if (draft != null) {
                    drafts.add(draft);
                }
                i = draft != null ? draft.end() : Math.max(i + 1, numbered);
            }
            if (!drafts.isEmpty()) {
                resolve(tokens, drafts, context, found);
            }
            mentions.sentence();
            if (tokens.endsParagraph()) {
                mentions.paragraph();
            }
        }
    }

    private static void resolve(
            Tokens tokens,
            List<Draft> drafts,
            Context context,
            Consumer<TemporalExpression> found) {
        Clauses clauses = new Clauses(tokens);
        Expressions expressions = new Expressions(tokens);
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            context.at(clauses.tense(draft), clauses.ofStatistics());
            context.ahead(draft.dayless() ? dayAhead(drafts, i + 1, context) : null);
            When when = draft.meaning().in(context);
            context.mentions().add(when, expressions.hasYear(draft));
            found.accept(expressions.of(draft, when));
        }
    }

    /** The day of one of the next expressions: pukul 18.00, Sabtu (12/1). */
    private static @Nullable Period dayAhead(List<Draft> drafts, int from, Context context) {
        for (int i = from; i < Math.min(from + 3, drafts.size()); i++) {
            When when = drafts.get(i).dayless() ? null : drafts.get(i).meaning().in(context);
            Period period = when == null ? null : when.period();
            if (period != null && period.grain() == Grain.DAY) {
                return period;
            }
        }
        return null;
    }
}
