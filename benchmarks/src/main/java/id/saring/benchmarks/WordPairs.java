package id.saring.benchmarks;

import id.saring.i18n.name.NameRomanizer;
import id.saring.i18n.number.NumberReader;
import id.saring.i18n.number.NumberWords;
import id.saring.i18n.spelling.Respeller;
import id.saring.i18n.spelling.SpellingSystem;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Codes of spelling reforms, names and numbers. */
final class WordPairs {
    private static final String NAMES =
            "Cyrl-ru Cyrl-uk Cyrl-be Cyrl-bg Cyrl-mk Cyrl-sr Cyrl-kk Cyrl-ky Cyrl-tg Cyrl-uz Cyrl-mn"
                    + " Hang-ko Kore-ko Hans-zh Hant-zh Hani-zh Kana-ja Hira-ja Jpan-ja Grek-el Thai-th"
                    + " Arab-ar Arab-fa Arab-ur Arab-ps Deva-hi Deva-ne Deva-mr Armn-hy Geor-ka Hebr-he"
                    + " Mymr-my Khmr-km Laoo-lo Beng-bn Taml-ta Sinh-si Ethi-am Tibt-dz";

    /** Words of Arabic to be borrowed are given with their vowels, names without. */
    private static final Pattern ARABIC_VOWEL = Pattern.compile("[\u064B-\u0652]");

    private WordPairs() {}

    static void addTo(PairCodes codes) {
        numbers(codes);
        spellings(codes);
        names(codes);
    }

    private static void spellings(PairCodes codes) {
        for (SpellingSystem from : SpellingSystem.values()) {
            for (SpellingSystem to : SpellingSystem.values()) {
                codes.add(code(from), code(to), Respeller.between(from, to)::respell);
            }
        }
    }

    private static String code(SpellingSystem system) {
        return "Latn-id-" + (system == SpellingSystem.EYD ? "1972" : system.label());
    }

    private static void names(PairCodes codes) {
        NameRomanizer names = NameRomanizer.create();
        for (String from : NAMES.split(" ")) {
            String language = from.substring(from.indexOf('-') + 1);
            codes.add(from, "Latn-id", name -> names.romanize(name, language));
        }
        Predicate<String> unvowelled = text -> !ARABIC_VOWEL.matcher(text).find();
        codes.divert("Arab-ar", "Latn-id", unvowelled, name -> names.romanize(name, "ar"));
    }

    private static void numbers(PairCodes codes) {
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
