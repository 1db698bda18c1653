package id.saring.parser;

import id.saring.i18n.Rules;
import java.util.List;
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
        PLAYER,
        /** Asks to agree to content of another site before it is shown. */
        CONSENT
    }

    private static final int LONGEST = 6;
    private static final List<Rules.Row> ROWS = Rules.of(Phrases.class).table("phrases.tsv", 2);
    private static final Kind[] VALUES = Kind.values();
    private static final HashTable KINDS = kinds();

    /** The first words of the phrases: most lines open with none of them. */
    private static final HashTable OPENINGS = openings();

    private Phrases() {}

    /**
     * A phrase at the start of a line.
     *
     * @param kind what the line is
     * @param end one past the phrase's last UTF-16 code unit
     */
    record Opening(Kind kind, int end) {}

    /** Whether a line's first word is one that phrases begin with: most lines' is not. */
    static boolean mayOpen(TextBlocks blocks, int line) {
        char[] text = blocks.buffer();
        int end = blocks.end(line);
        int i = blocks.start(line);
        while (i < end && !isWord(text[i]) && text[i] != '©') {
            i++;
        }
        long word = HtmlNames.start();
        boolean more = i < end;
        while (more) {
            word = HtmlNames.add(word, Letters.toLower(text[i++]));
            more = i < end && isWord(text[i]);
        }
        return OPENINGS.get(word) != 0;
    }

    /** The kind of the longest phrase that {@code line} opens with, or null. */
    static @Nullable Kind kind(CharSequence line) {
        Opening opening = opening(line);
        return opening == null ? null : opening.kind;
    }

    /**
     * The longest phrase that {@code line} opens with, or null; case and punctuation do not count.
     */
    static @Nullable Opening opening(CharSequence line) {
        long words = HtmlNames.start();
        Opening found = null;
        int i = 0;
        int length = Math.min(line.length(), 120);
        for (int word = 0; word < LONGEST && i < length; word++) {
            while (i < line.length() && !isWord(line.charAt(i)) && line.charAt(i) != '©') {
                i++;
            }
            words = word == 0 || i >= line.length() ? words : HtmlNames.add(words, ' ');
            boolean more = i < line.length();
            while (more) {
                words = HtmlNames.add(words, Letters.toLower(line.charAt(i++)));
                more = i < line.length() && isWord(line.charAt(i));
            }
            if (word == 0 && OPENINGS.get(words) == 0) {
                return null;
            }
            int kind = (int) KINDS.get(words);
            found = kind == 0 ? found : new Opening(VALUES[kind - 1], i);
        }
        return found;
    }

    private static boolean isWord(char c) {
        return Letters.isLetterOrDigit(c);
    }

    private static HashTable kinds() {
        HashTable kinds = new HashTable(ROWS.size());
        for (Rules.Row row : ROWS) {
            kinds.put(HtmlNames.hash(row.get(0)), row.parse(1, Kind::valueOf).ordinal() + 1);
        }
        return kinds;
    }

    private static HashTable openings() {
        HashTable openings = new HashTable(ROWS.size());
        for (Rules.Row row : ROWS) {
            String phrase = row.get(0);
            int space = phrase.indexOf(' ');
            openings.put(HtmlNames.hash(space < 0 ? phrase : phrase.substring(0, space)), 1);
        }
        return openings;
    }
}
