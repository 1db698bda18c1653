package id.saring.parser;

import java.util.regex.Pattern;

/** The writer's name, alone on the last line of a story: "DINI TEJA", or in bold "Dini Teja". */
final class Signatures {
    private static final int LONGEST = 40;
    private static final Pattern CAPITALS =
            Pattern.compile("\\p{Lu}{2,}\\.?( \\p{Lu}[\\p{Lu}'’-]*\\.?){1,3}");
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}'’-]+( \\p{Lu}[\\p{L}'’-]*\\.?){1,3}");

    private static final Pattern CAPITALISED =
            Pattern.compile(
                    "\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|bin|binti|van|von|de|di|al|el))*");

    private Signatures() {}

    /** Whether every word of {@code name} begins with a capital. */
    static boolean isWritten(String name) {
        return CAPITALISED.matcher(name).matches();
    }

    static boolean is(TextBlocks blocks, int line) {
        if (blocks.length(line) > LONGEST || blocks.linkedLength(line) > 0) {
            return false;
        }
        String text = blocks.text(line);
        boolean bold = blocks.boldLength(line) * 10 >= text.length() * 9;
        return (CAPITALS.matcher(text).matches() || bold && NAME.matcher(text).matches())
                && PersonNames.isPerson(text)
                && Phrases.kind(text) == null;
    }
}
