package id.saring.i18n.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/**
 * Writes numbers out in words (Indonesian: terbilang) and reads them back, in Indonesian, Malay,
 * Javanese and Sundanese.
 *
 * <pre>{@code
 * NumberWords words = NumberWords.of("id");
 * words.spell(new BigDecimal("2001000"))        // dua juta seribu
 * words.spell(new BigDecimal("543.40"))         // lima ratus empat puluh tiga koma empat nol
 * words.rupiah(new BigDecimal("900500.50"))     // sembilan ratus ribu lima ratus rupiah lima puluh sen
 * words.ordinal(BigInteger.valueOf(7))          // ketujuh
 * words.fraction(2, 3)                          // dua pertiga
 * words.spellOut("sejak abad ke-7, Rp5.000,00") // sejak abad ketujuh, lima ribu rupiah
 * words.parse("satu koma dua miliar")           // 1200000000
 * }</pre>
 *
 * <p>Indonesian follows EYD V (2022, II.G): miliar and triliun, seribu and seratus, but satu juta.
 * Names of scales reach 10⁶³ in Indonesian, 10¹⁸ in Malay and 10¹² in Javanese and Sundanese.
 * Immutable and thread-safe.
 */
public final class NumberWords {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Spelling spelling;
    private final NumberReader reader;
    private final FigureText figures;

    private NumberWords(String language) {
        this.spelling = Spelling.of(language);
        this.reader = NumberReader.of(language);
        this.figures = new FigureText(this, reader);
    }

    /**
     * The number words of one language.
     *
     * @param language {@code id}, {@code jv}, {@code ms} or {@code su}
     * @throws IllegalArgumentException if it is another
     */
    public static NumberWords of(String language) {
        return new NumberWords(language);
    }

    /**
     * A number in words; every decimal of its scale is said, digit by digit.
     *
     * @throws IllegalArgumentException if it is larger than the language has names for
     */
    public String spell(BigDecimal number) {
        BigDecimal positive = number.abs();
        String sign = number.signum() < 0 ? spelling.word("minus") + " " : "";
        String whole = spell(positive.toBigInteger());
        if (positive.scale() <= 0) {
            return sign + whole;
        }
        StringBuilder out = new StringBuilder(sign + whole + " " + spelling.word("point"));
        String plain = positive.toPlainString();
        for (char digit : plain.substring(plain.indexOf('.') + 1).toCharArray()) {
            out.append(' ').append(spelling.word(String.valueOf(digit)));
        }
        return out.toString();
    }

    private String spell(BigInteger number) {
        int digits = number.toString().length();
        if (digits > spelling.digits()) {
            throw new IllegalArgumentException(
                    "a number of "
                            + digits
                            + " digits, but names reach no further than "
                            + spelling.digits());
        }
        return spelling.spell(number);
    }

    /** The how-manieth: ketujuh; one is the first. */
    public String ordinal(BigInteger number) {
        return number.equals(BigInteger.ONE)
                ? spelling.word("first")
                : spelling.word("ordinal") + spell(number);
    }

    /** An amount of rupiah, hundredths as sen; nothing is said of them where there are none. */
    public String rupiah(BigDecimal amount) {
        return money(amount, "rupiah");
    }

    /** The same in another currency whose hundredth is a sen. */
    String money(BigDecimal amount, String currency) {
        BigDecimal positive = amount.abs();
        BigInteger cents =
                positive.subtract(new BigDecimal(positive.toBigInteger()))
                        .multiply(HUNDRED)
                        .toBigInteger();
        String sign = amount.signum() < 0 ? spelling.word("minus") + " " : "";
        String whole = spell(positive.toBigInteger()) + " " + currency;
        String small = spelling.spell(cents) + " sen";
        if (cents.signum() == 0) {
            return sign + whole;
        }
        return sign + (positive.compareTo(BigDecimal.ONE) < 0 ? small : whole + " " + small);
    }

    /**
     * A fraction: seperempat, tiga perempat; a half has a word of its own.
     *
     * @throws IllegalArgumentException unless both are positive
     */
    public String fraction(long numerator, long denominator) {
        if (numerator < 1 || denominator < 1) {
            throw new IllegalArgumentException(
                    "a fraction of positive numbers, was " + numerator + "/" + denominator);
        }
        if (numerator == 1 && denominator == 2) {
            return spelling.word("half");
        }
        String below = spell(BigInteger.valueOf(denominator));
        return numerator == 1
                ? spelling.word("1per") + below
                : spell(BigInteger.valueOf(numerator)) + " " + spelling.word("per") + below;
    }

    /**
     * {@code text} with its figures written out: amounts of money, percentages, fractions, ordinals
     * (ke-7, abad VII), 5.000-an; dates, times and telephone numbers stay.
     */
    public String spellOut(CharSequence text) {
        return figures.spellOut(text.toString());
    }

    /** The value of a number in words, or empty where {@code words} is something else. */
    public Optional<BigDecimal> parse(CharSequence words) {
        return reader.read(words);
    }
}
