package id.saring.parser;

import java.util.Collection;

/** Where the story starts: the line that says what the page's titles say. */
final class Headline {
    private final WordSet words = new WordSet();
    private final WordSet own = new WordSet();

    /** The first three letters of the titles' words: most of a page's words begin with others. */
    private final boolean[] openings = new boolean[LineShapes.OPENINGS];

    private final float[] likenesses;
    private final int block;

    /**
     * @param titles what the page calls itself, from its head or its facts
     */
    Headline(PageTree tree, Collection<String> titles) {
        titles.forEach(this::add);
        likenesses = new float[tree.blocks().size()];
        block = find(tree);
    }

    private void add(String title) {
        words.addAll(title);
        char[] letters = title.toCharArray();
        boolean inWord = false;
        for (int i = 0; i < letters.length; i++) {
            boolean word = Letters.isWord(letters[i]);
            if (word && !inWord) {
                openings[LineShapes.opening(letters, i, letters.length)] = true;
            }
            inWord = word;
        }
    }

    /** The headline's line, or -1 when no line is like the titles. */
    int block() {
        return block;
    }

    /** The {@link #likeness(CharSequence)} of a line of the page. */
    float likeness(int line) {
        return likenesses[line];
    }

    /**
     * The share of {@code line}'s words that stand in the titles, 0 to 1; long lines are like
     * nothing.
     */
    float likeness(CharSequence line) {
        own.clear();
        if (words.size() == 0 || line.length() > LineShapes.LONGEST) {
            return 0;
        }
        int shared = own.addAll(line, words);
        return own.size() == 0 ? 0 : (float) shared / own.size();
    }

    private float likeness(LineShapes shapes, int line) {
        int from = shapes.firstWord(line);
        int to = shapes.firstWord(line + 1);
        boolean alike = false;
        for (int w = from; w < to && !alike; w++) {
            alike =
                    openings[shapes.wordOpening(w, line)]
                            && words.contains(shapes.wordHash(w, line));
        }
        if (!alike) {
            return 0;
        }
        own.clear();
        int shared = 0;
        for (int w = from; w < to; w++) {
            long word = shapes.wordHash(w, line);
            shared += own.add(word) && words.contains(word) ? 1 : 0;
        }
        return (float) shared / own.size();
    }

    private int find(PageTree tree) {
        TextBlocks blocks = tree.blocks();
        LineShapes shapes = blocks.shapes();
        int found = -1;
        float best = 0.5f;
        for (int b = 0; b < blocks.size(); b++) {
            likenesses[b] = blocks.length(b) > LineShapes.LONGEST ? 0 : likeness(shapes, b);
            if (likenesses[b] > 0.6f && blocks.length(b) >= 8 && blocks.linkedLength(b) == 0) {
                float coverage = Math.min(1, own.size() / Math.max(1f, Math.min(words.size(), 8)));
                int level = tree.tag(blocks.owner(b)).headingLevel();
                float value =
                        likenesses[b] * coverage
                                + (level == 1 ? 0.3f : level == 2 ? 0.2f : level > 0 ? 0.1f : 0);
                if (value > best) {
                    best = value;
                    found = b;
                }
            }
        }
        return found;
    }
}
