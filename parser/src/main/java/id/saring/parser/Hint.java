package id.saring.parser;

import id.saring.i18n.Rules;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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
    /** Not shown. */
    HIDDEN,
    /** Always put into a story and never part of it; the body model is not told. */
    INSERT;

    /** How many of them the body model is told of: those before {@link #INSERT}. */
    static final int COUNT = INSERT.ordinal();

    static final List<String> ATTRIBUTES =
            List.of("class", "id", "role", "itemprop", "data-testid", "data-qa-id");

    private static final Map<String, Long> WORDS = words();

    long bit() {
        return 1L << ordinal();
    }

    /**
     * The hints of an attribute's value: of each token, each part of a token, and each pair of
     * parts.
     */
    static long of(String value) {
        long bits = 0;
        for (String token : value.toLowerCase(Locale.ROOT).split("\\s+")) {
            bits |= WORDS.getOrDefault(token, 0L);
            String before = "";
            for (String part : token.split("[-_:.]+")) {
                bits |= WORDS.getOrDefault(part, 0L);
                bits |= before.isEmpty() ? 0L : WORDS.getOrDefault(before + "-" + part, 0L);
                before = part;
            }
        }
        return bits;
    }

    private static Map<String, Long> words() {
        Map<String, Long> words = new HashMap<>();
        for (Rules.Row row : Rules.of(Hint.class).table("hints.tsv", 2)) {
            words.merge(row.get(0), row.parse(1, Hint::valueOf).bit(), (a, b) -> a | b);
        }
        return Map.copyOf(words);
    }
}
