package id.saring.benchmarks;

import id.saring.i18n.number.NumberReader;
import id.saring.i18n.number.NumberWords;
import java.math.BigDecimal;
import java.util.Optional;

/** Codes of spelling reforms, names and numbers. */
final class WordPairs {
    private WordPairs() {}

    static void addTo(PairCodes codes) {
        NumberReader numbers = NumberReader.create();
        NumberWords words = NumberWords.of("id");
        codes.add("num", "id-words", number -> numbers.read(number).map(words::spell).orElse(""))
                .add(
                        "id-words",
                        "num",
                        text -> value(numbers, text).map(WordPairs::comma).orElse(""))
                .add(
                        "id-text",
                        "num",
                        text -> value(numbers, text).map(WordPairs::plain).orElse(""))
                .add("id-figures", "id-words", words::spellOut);
    }

    private static Optional<BigDecimal> value(NumberReader numbers, String text) {
        return numbers.read(text)
                .or(() -> numbers.find(text).stream().map(NumberReader.Found::value).findFirst());
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** With the decimals that are said, zeros among them, after a comma as words are read. */
    private static String comma(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }
}
