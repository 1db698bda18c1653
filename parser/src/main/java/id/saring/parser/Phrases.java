package id.saring.parser;

import id.saring.i18n.Rules;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The stock phrases that open lines which do not belong to a story, by {@code phrases.tsv}. */
final class Phrases {
    /** What a line is that opens with the phrase. */
    enum Kind {
        /** Points to another story. */
        RELATED,
        /** Asks to follow, subscribe, install, share. */
        PROMO,
        /** Labels or surrounds advertising. */
        AD,
        /** Names who made the story or a picture. */
        CREDIT,
        /** Says whose the text is. */
        COPYRIGHT,
        /** Belongs to what readers write. */
        COMMENTS,
        /** Turns to another page of the story. */
        PAGING,
        /** Stands in place of a player or picture that is not there. */
        PLAYER
    }

    private static final int LONGEST = 6;
    private static final Map<String, Kind> KINDS = kinds();

    private Phrases() {}

    /**
     * A phrase at the start of a line.
     *
     * @param kind what the line is
     * @param end one past the phrase's last UTF-16 code unit
     */
    record Opening(Kind kind, int end) {}

    /** The kind of the longest phrase that {@code line} opens with, or null. */
    static @Nullable Kind kind(CharSequence line) {
        Opening opening = opening(line);
        return opening == null ? null : opening.kind;
    }

    /**
     * The longest phrase that {@code line} opens with, or null; case and punctuation do not count.
     */
    static @Nullable Opening opening(CharSequence line) {
        StringBuilder words = new StringBuilder(48);
        Opening found = null;
        int i = 0;
        for (int word = 0; word < LONGEST && i < line.length() && i < 120; word++) {
            while (i < line.length() && !isWord(line.charAt(i)) && line.charAt(i) != '©') {
                i++;
            }
            words.append(word == 0 || i >= line.length() ? "" : " ");
            boolean more = i < line.length();
            while (more) {
                words.append(line.charAt(i++));
                more = i < line.length() && isWord(line.charAt(i));
            }
            Kind kind = KINDS.get(words.toString().toLowerCase(Locale.ROOT));
            found = kind == null ? found : new Opening(kind, i);
        }
        return found;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c);
    }

    private static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new HashMap<>();
        for (Rules.Row row : Rules.of(Phrases.class).table("phrases.tsv", 2)) {
            kinds.put(row.get(0), row.parse(1, Kind::valueOf));
        }
        return Map.copyOf(kinds);
    }
}
