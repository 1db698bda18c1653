package id.saring.parser;

/**
 * The lines of a page by their look: tag and class of the element around them and of its parent.
 */
final class Looks {
    private final int[] look;
    private final int[] lines;
    private final int[] lengths;
    private final int[] linked;
    private final int[] prose;
    private int mostProse;

    Looks(PageTree tree, PageLayout layout) {
        TextBlocks blocks = tree.blocks();
        int size = blocks.size();
        Tally tally = new Tally(size);
        look = new int[size];
        lines = new int[tally.places()];
        lengths = new int[lines.length];
        linked = new int[lines.length];
        prose = new int[lines.length];
        int owner = -1;
        long hash = 0;
        for (int b = 0; b < size; b++) {
            if (blocks.owner(b) != owner) {
                owner = blocks.owner(b);
                hash = tree.look(owner) * 31 + tree.look(Math.max(0, tree.parent(owner)));
            }
            int place = tally.add(hash);
            look[b] = place;
            lines[place]++;
            lengths[place] += blocks.length(b);
            linked[place] += blocks.linkedLength(b);
            prose[place] += layout.proseBefore(b + 1) - layout.proseBefore(b);
            mostProse = Math.max(mostProse, prose[place]);
        }
    }

    /** The look of a line. */
    int of(int line) {
        return look[line];
    }

    /** How many lines have a look. */
    int lines(int look) {
        return lines[look];
    }

    /** UTF-16 code units of the lines of a look. */
    int length(int look) {
        return lengths[look];
    }

    /** The part of {@link #length} that stands in links. */
    int linked(int look) {
        return linked[look];
    }

    /** The part of {@link #length} that is running text. */
    int prose(int look) {
        return prose[look];
    }

    /** The most running text that any look has. */
    int mostProse() {
        return mostProse;
    }
}
