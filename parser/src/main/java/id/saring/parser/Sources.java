package id.saring.parser;

import id.saring.core.Provenance;
import id.saring.core.Provenance.Source;
import id.saring.i18n.Rules;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the agency or outlet that a story says it was taken from. */
final class Sources {
    private static final Pattern LINE =
            Pattern.compile("(?iu)^\\W*(?:sumber|source|quelle)\\s*:\\s*([^\\n]{2,60})$");
    private static final List<String> AGENCIES = Rules.of(Sources.class).list("agencies.txt");

    /** What opens the naming of a source. */
    private static final String[] VERBS = {
        "dikutip",
        "dilansir",
        "mengutip",
        "melansir",
        "dilaporkan",
        "menurut laporan",
        "as reported by",
        "according to"
    };

    /** How many letters of each are compared first: many words begin with the same three. */
    private static final int OPENING = 6;

    private static final HashTable OPENINGS = openings();

    private static final Pattern CITED = cited();
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}.]+");

    private Sources() {}

    /** A name and where it came from. */
    record Choice(String name, Provenance provenance) {}

    /**
     * "Sumber: X" after the text; else the first agency that the text says it quotes: "dikutip
     * AFP", "seperti dilansir dari kantor berita Antara".
     *
     * @param outlet the page's own outlet, which is no source; or null
     */
    static @Nullable Choice choose(
            PageTree tree, Surroundings lines, String text, @Nullable String outlet) {
        for (int line : lines.after()) {
            String printed = tree.blocks().text(line);
            if (printed.indexOf(':') <= 0) {
                continue;
            }
            Matcher matcher = LINE.matcher(printed);
            if (matcher.matches() && isOther(matcher.group(1), outlet)) {
                return choice(matcher.group(1).strip(), Source.VISIBLE, matcher.group(), 0.8);
            }
        }
        Matcher cited = CITED.matcher(text);
        char[] letters = text.toCharArray();
        for (int at = verb(letters, 0); at >= 0; at = verb(letters, at + 1)) {
            cited.region(at, text.length()).useTransparentBounds(true);
            if (cited.lookingAt() && isOther(cited.group(1), outlet)) {
                return choice(cited.group(1), Source.TEXT, cited.group(), 0.7);
            }
        }
        return null;
    }

    /** Where one of {@link #VERBS} may stand at or after {@code from}, or -1. */
    private static int verb(char[] text, int from) {
        boolean inWord = from > 0 && Letters.isLetter(text[from - 1]);
        for (int i = from; i + OPENING <= text.length; i++) {
            boolean letter = Letters.isLetter(text[i]);
            if (letter && !inWord && mayBegin(text[i]) && opens(text, i)) {
                return i;
            }
            inWord = letter;
        }
        return -1;
    }

    private static boolean mayBegin(char c) {
        char small = Letters.toLower(c);
        return small == 'd' || small == 'm' || small == 'a';
    }

    private static HashTable openings() {
        HashTable openings = new HashTable(VERBS.length);
        for (String verb : VERBS) {
            openings.put(opening(verb.toCharArray(), 0), 1);
        }
        return openings;
    }

    private static boolean opens(char[] text, int at) {
        return OPENINGS.get(opening(text, at)) != 0;
    }

    private static long opening(char[] text, int at) {
        long letters = HtmlNames.start();
        for (int i = at; i < at + OPENING; i++) {
            letters = HtmlNames.add(letters, Letters.toLower(text[i]));
        }
        return letters;
    }

    private static boolean isOther(String name, @Nullable String outlet) {
        return WORD.matcher(name).find()
                && (outlet == null
                        || !CreditList.letters(outlet).contains(CreditList.letters(name)));
    }

    private static Pattern cited() {
        String names = String.join("|", AGENCIES.stream().map(Pattern::quote).toList());
        return Pattern.compile(
                "(?<!\\p{L})(?i:"
                        + String.join("|", VERBS)
                        + ")"
                        + "(?: (?i:dari|oleh|laporan|kantor|berita|situs|laman|media)){0,4} ("
                        + names
                        + ")(?![\\p{L}\\p{N}])");
    }

    private static Choice choice(String name, Source source, String raw, double confidence) {
        return new Choice(name, new Provenance(source, raw, confidence));
    }
}
