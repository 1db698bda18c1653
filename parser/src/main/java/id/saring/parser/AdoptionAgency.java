package id.saring.parser;

/**
 * What an end tag such as {@code </b>} does where blocks stand between it and its start tag: the
 * blocks stay whole, and the formatting element goes on inside them (§13.2.6.4.7, the adoption
 * agency algorithm).
 */
final class AdoptionAgency {
    private static final int ROUNDS = 8;
    private static final int COPIES = 3;

    private final HtmlTreeBuilder t;
    private final HtmlDocument page;
    private final OpenElements open;
    private final FormattingElements formatting;
    private int bookmark;

    private AdoptionAgency(HtmlTreeBuilder t) {
        this.t = t;
        this.page = t.page();
        this.open = t.open();
        this.formatting = t.formatting();
    }

    /** Closes the formatting element of this name. */
    static void close(HtmlTreeBuilder t, int name) {
        int current = t.open().current();
        if (t.open().currentName() == name) {
            // The common case: nothing stands in between.
            t.open().pop();
            t.formatting().remove(current);
            return;
        }
        AdoptionAgency agency = new AdoptionAgency(t);
        for (int round = 0; round < ROUNDS; round++) {
            int index = t.formatting().lastIndexOf(name);
            if (index < 0) {
                if (round == 0) {
                    BodyEndTags.other(t, name);
                }
                return;
            }
            if (!agency.round(t.formatting().get(index))) {
                return;
            }
        }
    }

    /** Whether another round is needed. */
    private boolean round(int element) {
        int index = open.indexOf(element);
        if (index < 0) {
            formatting.remove(element);
            return false;
        }
        if (!open.nodeInScope(element)) {
            return false;
        }
        int block = furthestBlock(index);
        if (block < 0) {
            open.popTo(index);
            formatting.remove(element);
            return false;
        }
        adopt(element, block);
        return true;
    }

    /** The outermost special element inside, as an index, or -1. */
    private int furthestBlock(int index) {
        for (int i = index + 1; i < open.size(); i++) {
            if ((ElementTraits.of(open.name(i)) & ElementTraits.SPECIAL) != 0) {
                return i;
            }
        }
        return -1;
    }

    private void adopt(int element, int blockIndex) {
        int block = open.get(blockIndex);
        int ancestor = open.get(open.indexOf(element) - 1);
        bookmark = formatting.indexOf(element);
        int last = chain(element, blockIndex);
        page.detach(last);
        t.place(last, ancestor);
        int copy = t.copy(element);
        page.moveChildren(block, copy);
        page.append(copy, block);
        int old = formatting.indexOf(element);
        formatting.removeAt(old);
        formatting.insert(old < bookmark ? bookmark - 1 : bookmark, copy);
        open.remove(element);
        open.insert(open.indexOf(block) + 1, copy);
    }

    /** Copies the formatting elements between into one another around the block. */
    private int chain(int element, int blockIndex) {
        int block = open.get(blockIndex);
        int last = block;
        int count = 0;
        for (int i = blockIndex - 1; open.get(i) != element; i--) {
            int node = open.get(i);
            int listed = formatting.indexOf(node);
            if (++count > COPIES && listed >= 0) {
                formatting.removeAt(listed);
                bookmark -= listed < bookmark ? 1 : 0;
                listed = -1;
            }
            if (listed < 0) {
                open.removeAt(i);
                continue;
            }
            int copy = t.copy(node);
            formatting.replace(listed, copy);
            open.replace(i, copy);
            bookmark = last == block ? listed + 1 : bookmark;
            page.detach(last);
            page.append(last, copy);
            last = copy;
        }
        return last;
    }
}
