package id.saring.parser;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A title that may be cut where the site's name begins. Its letters are taken once: an element that
 * is never closed makes all of a page its title, with a separator at every turn.
 *
 * @param letters the letters of the title, in lower case
 * @param before by offset in the title, how many letters stand before it
 * @param sites the letters of what the site calls itself
 * @param lastSite where in the letters the last such name begins, or -1
 * @param others the letters of the page's other titles
 */
record CutTitle(
        String letters, int[] before, List<String> sites, int lastSite, List<String> others) {
    private static final int SHORTEST_SITE = 3;

    static CutTitle of(String title, List<String> sites, @Nullable String... others) {
        int[] before = new int[title.length() + 1];
        for (int i = 0; i < title.length(); i++) {
            before[i + 1] = before[i] + (Letters.isWord(title.charAt(i)) ? 1 : 0);
        }
        String letters = Letters.only(title);
        List<String> names = new ArrayList<>();
        int last = -1;
        for (String site : sites) {
            String name = Letters.only(site);
            if (name.length() >= SHORTEST_SITE) {
                names.add(name);
                last = Math.max(last, letters.lastIndexOf(name));
            }
        }
        List<String> titles =
                Arrays.stream(others).filter(Objects::nonNull).map(Letters::only).toList();
        return new CutTitle(letters, before, names, last, titles);
    }

    /** Whether what follows an offset is the site's name, a part of it or more than it. */
    boolean isSite(int offset) {
        int from = before[offset];
        int length = letters.length() - from;
        return lastSite >= from
                || length > 0
                        && sites.stream()
                                .anyMatch(
                                        site ->
                                                length < site.length()
                                                        && site.contains(letters.substring(from)));
    }

    /** Whether what stands before an offset is another title. */
    boolean endsAt(int offset) {
        int length = before[offset];
        return others.stream()
                .anyMatch(other -> other.length() == length && letters.startsWith(other));
    }
}
