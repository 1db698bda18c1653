package id.saring.benchmarks;

import id.saring.i18n.script.Lexicon;
import id.saring.i18n.script.Transliteration;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Codes of scripts: Javanese, Sundanese, Balinese, Batak, Lontara … and Arabic to Latin. */
final class ScriptPairs {
    /** Codes whose identifier does not follow from them. */
    private static final List<String[]> NAMED =
            List.of(
                    new String[] {"Kawi-kaw", "Latn-kaw-ISO", "Kawi-Latn"},
                    new String[] {"Latn-kaw-ISO", "Kawi-kaw", "Latn-Kawi"},
                    new String[] {"Bugi-bug", "Latn-bug-ISO", "Bugi-Latn/iso"},
                    new String[] {"Arab-ar", "Latn-ar-SKB", "Arab-Latn/skb"},
                    new String[] {"Arab-ar", "Latn-ar-Kemenag", "Arab-Latn/kemenag"},
                    new String[] {"Arab-ar", "Latn-id", "Arab-Latn/loan"},
                    new String[] {"Latn-und", "Latn-id", "Latn-Latn/loan"},
                    new String[] {"Arab-ms", "Latn-ms", "Arab-Latn/jawi"},
                    new String[] {"Latn-ms", "Arab-ms", "Latn-Arab/jawi"});

    private static final List<String> LANGUAGES =
            List.of(
                    "Java-jv",
                    "Sund-su",
                    "Bali-ban",
                    "Bugi-bug",
                    "Maka-mak",
                    "Rjng-rej",
                    "Batk-bbc",
                    "Batk-btx",
                    "Batk-bts",
                    "Batk-btd",
                    "Batk-btm",
                    "Batk-btk",
                    "Batk-akb");

    private static final Pattern TANWIN = Pattern.compile("[\u064B-\u064D]");

    private ScriptPairs() {}

    static void addTo(PairCodes codes, @Nullable Path lexicon) throws IOException {
        Lexicon words = lexicon == null ? null : Lexicon.read(lexicon);
        for (String[] row : NAMED) {
            add(codes, row, words);
        }
        for (String code : LANGUAGES) {
            String script = code.substring(0, 4);
            String language = code.substring(5);
            String variant = script.equals("Batk") ? "/" + language : "";
            String latin = "Latn-" + language;
            add(codes, new String[] {code, latin, script + "-Latn" + variant}, words);
            add(codes, new String[] {latin, code, "Latn-" + script + variant}, words);
        }
    }

    /**
     * EYD cites words with tanwin, and prints them its own way; the SKB has its example words
     * without.
     */
    private static String of(String[] row, String text) {
        return row[2].endsWith("/skb") && TANWIN.matcher(text).find() ? "Arab-Latn/eyd" : row[2];
    }

    private static void add(PairCodes codes, String[] row, @Nullable Lexicon words) {
        if (!Transliteration.available().contains(row[2])) {
            return;
        }
        codes.add(
                row[0],
                row[1],
                text -> {
                    Transliteration rules = Transliteration.of(of(row, text));
                    return (words == null ? rules : rules.with(words)).apply(text);
                });
    }
}
