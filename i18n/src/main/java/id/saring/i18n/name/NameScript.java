package id.saring.i18n.name;

import id.saring.i18n.Rules;
import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends a name to what reads its script. */
final class NameScript {
    private static final Map<String, String> EXONYMS = new HashMap<>();
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern WORD = Pattern.compile("[^\\s\\-\\u00A0]+");

    /** Letters that tell a language that writes Cyrillic from Russian; the first that are met. */
    private static final String[][] CYRILLIC_SIGNS = {
        {"ђћјљњџ", "sr"},
        {"ѓќѕ", "mk"},
        {"қғұәһ", "kk"},
        {"ҷӯӣҳ", "tg"},
        {"өү", "mn"},
        {"ў", "be"},
        {"іїєґ", "uk"}
    };

    static {
        for (Rules.Row row : Rules.of(NameScript.class).table("exonyms.tsv", 2)) {
            EXONYMS.put(row.get(0), row.get(1));
        }
    }

    private NameScript() {}

    static String write(String name, UnicodeScript script, String language) {
        String whole = EXONYMS.get(key(name));
        if (whole != null) {
            return whole;
        }
        return switch (script) {
            case CYRILLIC -> words(name, LetterTable.of(cyrillic(name, language))::write);
            case GREEK -> words(name, LetterTable.of("el")::write);
            case ARMENIAN -> words(name, LetterTable.of("hy")::write);
            case GEORGIAN -> words(name, word -> title(LetterTable.of("ka").write(word)));
            case HANGUL -> words(name, KoreanNames::write);
            case HAN -> language.startsWith("ja") ? name : words(name, ChineseNames::write);
            case HIRAGANA -> words(name, word -> title(KanaNames.write(word)));
            case DEVANAGARI -> words(name, word -> title(DevanagariNames.write(word)));
            case THAI -> words(name, word -> title(ThaiNames.write(word)));
            case ARABIC -> words(name, word -> title(ArabicNames.write(word)));
            default -> words(name, word -> word);
        };
    }

    /** Each word of a name, those that the table has as it has them. */
    private static String words(String name, UnaryOperator<String> writer) {
        return WORD.matcher(name)
                .replaceAll(
                        match -> {
                            String known = EXONYMS.get(key(match.group()));
                            return Matcher.quoteReplacement(
                                    known == null ? writer.apply(match.group()) : known);
                        });
    }

    private static String key(String name) {
        return SPACE.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ");
    }

    static String title(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static String cyrillic(String name, String language) {
        if (!language.isEmpty()) {
            return language.split("-")[0];
        }
        String lower = name.toLowerCase(Locale.ROOT);
        for (String[] signs : CYRILLIC_SIGNS) {
            if (lower.chars().anyMatch(c -> signs[0].indexOf(c) >= 0)) {
                return signs[1];
            }
        }
        return "ru";
    }
}
