package id.saring.parser;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Where the story starts: the line that says what the page's titles say. */
final class Headline {
    private static final int LONGEST = 400;

    private final Set<String> words;
    private final int block;

    /**
     * @param titles what the page calls itself, from its head or its facts
     */
    Headline(PageTree tree, Collection<String> titles) {
        words = new HashSet<>();
        titles.forEach(title -> words.addAll(wordsOf(title)));
        block = find(tree);
    }

    /** The headline's line, or -1 when no line is like the titles. */
    int block() {
        return block;
    }

    /**
     * The share of {@code line}'s words that stand in the titles, 0 to 1; long lines are like
     * nothing.
     */
    float likeness(String line) {
        if (words.isEmpty() || line.length() > LONGEST) {
            return 0;
        }
        Set<String> own = wordsOf(line);
        long shared = own.stream().filter(words::contains).count();
        return own.isEmpty() ? 0 : (float) shared / own.size();
    }

    private int find(PageTree tree) {
        TextBlocks blocks = tree.blocks();
        int found = -1;
        float best = 0.5f;
        for (int b = 0; b < blocks.size(); b++) {
            int level = tree.tag(blocks.owner(b)).headingLevel();
            if (blocks.length(b) <= LONGEST
                    && blocks.length(b) >= 8
                    && blocks.linkedLength(b) == 0) {
                String text = blocks.text(b);
                float likeness = likeness(text);
                float coverage =
                        Math.min(1, wordsOf(text).size() / Math.max(1f, Math.min(words.size(), 8)));
                float value =
                        likeness * coverage
                                + (level == 1 ? 0.3f : level == 2 ? 0.2f : level > 0 ? 0.1f : 0);
                if (likeness > 0.6f && value > best) {
                    best = value;
                    found = b;
                }
            }
        }
        return found;
    }

    private static Set<String> wordsOf(String text) {
        Set<String> result = new HashSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                result.add(word);
            }
        }
        return result;
    }
}
