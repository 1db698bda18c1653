package id.saring.parser;

import id.saring.i18n.Rules;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an element's class, id, role, itemprop or test id says it is for, by the words of {@code
 * hints.tsv}.
 */
enum Hint {
    /** The text of an article. */
    BODY,
    /** The headline. */
    TITLE,
    /** The summary under the headline. */
    STANDFIRST,
    /** Who made it. */
    BYLINE,
    /** When it was published. */
    DATE,
    /** Topics. */
    TAGS,
    /** The line under a picture. */
    CAPTION,
    /** The path of rubrics above the headline. */
    BREADCRUMB,
    /** Page numbers of one article. */
    PAGINATION,
    /** Links to other stories. */
    RELATED,
    /** Advertising. */
    AD,
    /** Buttons to share or follow. */
    SHARE,
    /** What readers wrote. */
    COMMENTS,
    /** Menus, sidebars, page headers and footers, pop-ups: the page's furniture. */
    FURNITURE,
    /** What readers of a forum write, one after the other. */
    POST,
    /** What is for sale: prices, orders, ratings. */
    GOODS,
    /** A part set apart in the text: tables of facts, contents, notes. */
    BOX,
    /** A player, a gallery, a message of another site. */
    EMBED,
    /** Not shown. */
    HIDDEN,
    /** Always put into a story and never part of it; the body model is not told. */
    INSERT;

    /** How many of them the body model is told of: those before {@link #INSERT}. */
    static final int COUNT = INSERT.ordinal();

    private static final long[] ATTRIBUTES =
            Stream.of("class", "id", "role", "itemprop", "data-testid", "data-qa-id")
                    .mapToLong(HtmlNames::hash)
                    .toArray();
    private static final HashTable WORDS = words();

    long bit() {
        return 1L << ordinal();
    }

    /** Whether an attribute whose name hashes to {@code name} tells what an element is for. */
    static boolean isTold(long name) {
        for (long attribute : ATTRIBUTES) {
            if (attribute == name) {
                return true;
            }
        }
        return false;
    }

    /**
     * The hints of an attribute's value, as it stands in the source: of each token, each part of a
     * token, and each pair of parts.
     */
    static long of(byte[] source, int from, int to) {
        long bits = 0;
        long token = HtmlNames.start();
        long part = HtmlNames.start();
        long pair = 0;
        for (int i = from; i < to; i++) {
            int c = source[i] >= 'A' && source[i] <= 'Z' ? source[i] | 0x20 : source[i] & 0xFF;
            if (c <= ' ') {
                bits |= of(token, part, pair);
                token = HtmlNames.start();
                part = HtmlNames.start();
                pair = 0;
            } else if (c == '-' || c == '_' || c == ':' || c == '.') {
                bits |= of(part, part, pair);
                token = HtmlNames.add(token, c);
                pair = part == HtmlNames.start() ? pair : HtmlNames.add(part, '-');
                part = HtmlNames.start();
            } else {
                token = HtmlNames.add(token, c);
                part = HtmlNames.add(part, c);
                pair = pair == 0 ? 0 : HtmlNames.add(pair, c);
            }
        }
        return bits | of(token, part, pair);
    }

    /** A token of one part is looked up once; 0 stands for no pair. */
    private static long of(long token, long part, long pair) {
        return WORDS.get(part)
                | (token == part ? 0 : WORDS.get(token))
                | (pair == 0 ? 0 : WORDS.get(pair));
    }

    private static HashTable words() {
        List<Rules.Row> rows = Rules.of(Hint.class).table("hints.tsv", 2);
        HashTable words = new HashTable(rows.size());
        for (Rules.Row row : rows) {
            long hash = HtmlNames.hash(row.get(0));
            words.put(hash, words.get(hash) | row.parse(1, Hint::valueOf).bit());
        }
        return words;
    }
}
