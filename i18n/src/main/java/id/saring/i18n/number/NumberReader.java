package id.saring.i18n.number;

import id.saring.i18n.number.Grammar.Amount;
import id.saring.i18n.number.Units.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the numbers in running text, in figures and in words, with what they count.
 *
 * <pre>{@code
 * NumberReader numbers = NumberReader.create();
 * numbers.find("Anggarannya Rp1,2 miliar")     // 12 to 24: 1200000000, MONEY, IDR
 * numbers.find("naik 5-7 persen")              // 5 up to 7, PERCENT, %
 * numbers.read("satu setengah juta")           // 1500000
 * numbers.read("Rp 500 rb")                    // 500000
 * numbers.read("duapuluh lima milyar")         // 25000000000
 * numbers.read("ketujuh")                      // 7
 * }</pre>
 *
 * <p>Points part thousands and the comma opens the decimals, as EYD V (II.G) has it; figures that
 * are written the English way are read where only that fits. Values are exact, with as many
 * decimals as are written; fractions such as a third have 34 digits. Dates and times in figures,
 * telephone numbers and names such as COVID-19 are passed over. The languages and their words,
 * misspellings and abbreviations stand in {@code number-words.tsv}, the units in {@code
 * number-units.tsv}. Immutable and thread-safe; time is linear in the text.
 */
public final class NumberReader {
    private final Lexicon lexicon;

    private NumberReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** A reader of Indonesian. */
    public static NumberReader create() {
        return of("id");
    }

    /**
     * A reader of one language.
     *
     * @param language {@code id}, {@code jv}, {@code ms} or {@code su}
     * @throws IllegalArgumentException if it is another
     */
    public static NumberReader of(String language) {
        return new NumberReader(Lexicon.of(Spelling.known(language)));
    }

    /** What a number is. */
    public enum Kind {
        /** How many, or a number without a unit. */
        CARDINAL,
        /** The how-manieth: ketiga, ke-7. */
        ORDINAL,
        /** An amount of money. */
        MONEY,
        /** Parts of a hundred or a thousand. */
        PERCENT,
        /** A length, weight, time and so on. */
        MEASURE
    }

    /**
     * A number in a text.
     *
     * @param start first UTF-16 code unit, of the currency where it stands before
     * @param end one past the last UTF-16 code unit, of the unit where it stands after
     * @param value exact; of a range its lower end
     * @param upTo the upper end of a range, or null
     * @param kind what it is
     * @param unit ISO 4217 code of the money, SI symbol of the measure, {@code %} or {@code ‰}, or
     *     null
     * @param about whether it is said to be about so many: 5.000-an, lima ribuan
     */
    public record Found(
            int start,
            int end,
            BigDecimal value,
            @Nullable BigDecimal upTo,
            Kind kind,
            @Nullable String unit,
            boolean about) {}

    /** The numbers in {@code text}, in order. */
    public List<Found> find(CharSequence text) {
        return find(text, true);
    }

    /**
     * The value of {@code number}, a text that is one number with or without a unit; else empty.
     */
    public Optional<BigDecimal> read(CharSequence number) {
        String text = number.toString().strip();
        List<Found> found = find(text, false);
        boolean whole =
                found.size() == 1
                        && found.get(0).start == 0
                        && found.get(0).end == text.length()
                        && found.get(0).upTo == null;
        return whole ? Optional.of(found.get(0).value) : Optional.empty();
    }

    private List<Found> find(CharSequence text, boolean running) {
        Grammar grammar = new Grammar(Scanner.scan(text, lexicon), running);
        List<Found> found = new ArrayList<>();
        int i = 0;
        while (i < grammar.size()) {
            Amount amount = grammar.token(i).role() == Role.BREAK ? null : grammar.at(i);
            if (amount == null) {
                i++;
                continue;
            }
            Amount upper = upper(grammar, amount);
            Reading reading = new Reading(text, grammar, amount, upper);
            i = reading.last() + 1;
            if (!running || reading.isFree()) {
                found.add(reading.found());
            }
        }
        return found;
    }

    /** The upper end of the range that {@code lower} opens, or null. */
    private static @Nullable Amount upper(Grammar grammar, Amount lower) {
        Role between = grammar.token(lower.last() + 1).role();
        if (between != Role.DASH && between != Role.TO || lower.ordinal()) {
            return null;
        }
        Amount upper = grammar.at(lower.last() + 2);
        boolean range =
                upper != null && !upper.ordinal() && upper.value().compareTo(lower.value()) > 0;
        return range ? upper : null;
    }

    /** One number with what stands around it. */
    private static final class Reading {
        private final CharSequence text;
        private final Amount amount;
        private final @Nullable Amount upper;
        private final @Nullable Unit before;
        private final @Nullable Unit after;
        private final int start;
        private final int end;
        private final boolean inWord;
        private int last;
        private BigDecimal cents = BigDecimal.ZERO;
        private int centsEnd = -1;

        Reading(CharSequence text, Grammar grammar, Amount amount, @Nullable Amount upper) {
            this.text = text;
            this.amount = amount;
            this.upper = upper;
            this.last = upper == null ? amount.last() : upper.last();
            this.start = grammar.token(amount.first()).start();
            this.end = grammar.token(last).end();
            this.inWord =
                    grammar.token(last + 1).start() < end
                                    && grammar.token(last + 1).role() != Role.BREAK
                            || amount.first() > 0
                                    && grammar.token(amount.first() - 1).end() > start;
            this.before = amount.ordinal() ? null : Units.before(text, start);
            this.after = amount.ordinal() ? null : Units.after(text, end);
            if (after != null && after.code().equals("IDR")) {
                cents(grammar);
            }
        }

        /** "lima ribu rupiah lima puluh sen". */
        private void cents(Grammar grammar) {
            Amount small = grammar.at(last + 2);
            if (grammar.token(last + 1).role() == Role.BREAK && small != null) {
                int from = grammar.token(small.first()).start();
                int to = grammar.token(small.last()).end();
                int sen = Units.afterSpace(text, to);
                boolean is =
                        Units.afterSpace(text, afterUnit()) == from
                                && sen + 3 <= text.length()
                                && text.subSequence(sen, sen + 3).toString().equals("sen")
                                && (sen + 3 == text.length() || !isLetter(sen + 3));
                if (is) {
                    cents = small.value().movePointLeft(2);
                    centsEnd = sen + 3;
                    last = small.last();
                }
            }
        }

        int last() {
            return last;
        }

        private int afterUnit() {
            return after == null ? end : Units.afterSpace(text, end) + after.printed().length();
        }

        /** Whether it stands by itself: not in 5G, satu-satunya, salah satu, duadua. */
        boolean isFree() {
            int stop = afterUnit();
            boolean goesOn =
                    stop < text.length()
                            && (isLetter(stop) || text.charAt(stop) == '-' && isLetter(stop + 1));
            boolean one = amount.value().equals(BigDecimal.ONE) && start >= 6;
            return !inWord
                    && !goesOn
                    && !(one && text.subSequence(start - 6, start - 1).toString().equals("salah"));
        }

        private boolean isLetter(int i) {
            return i < text.length() && Character.isLetter(text.charAt(i));
        }

        Found found() {
            Unit unit =
                    after == null || before != null && before.kind() == Kind.MONEY ? before : after;
            Kind kind = unit == null ? Kind.CARDINAL : unit.kind();
            int from =
                    before == null
                            ? start
                            : Units.beforeSpace(text, start) - before.printed().length();
            int to = unit == after ? afterUnit() : end;
            return new Found(
                    from,
                    centsEnd < 0 ? to : centsEnd,
                    lower().add(cents),
                    upper == null ? null : upper.value(),
                    amount.ordinal() ? Kind.ORDINAL : kind,
                    unit == null ? null : unit.code(),
                    amount.about() || upper != null && upper.about());
        }

        /** "2-3 juta": the scale is meant for both ends. */
        private BigDecimal lower() {
            BigDecimal scale = upper == null ? null : upper.scale();
            boolean shared =
                    scale != null
                            && amount.scale() == null
                            && amount.value().compareTo(Figures.divide(upper.value(), scale)) < 0;
            return shared ? amount.value().multiply(scale) : amount.value();
        }
    }
}
