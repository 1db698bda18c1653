package id.saring.parser;

import java.util.Arrays;

/**
 * The list of active formatting elements (§13.2.4.3): bold, links and the like that go on when a
 * block element ends before they do.
 */
final class FormattingElements {
    /** What parts cells, captions and objects from the text around them. */
    private static final int MARKER = -1;

    /** Of equal elements that are open, so many go on. */
    private static final int MOST_EQUAL = 3;

    /**
     * Elements beyond these are not reopened: pages that never close any would grow without end.
     */
    private static final int MOST_REOPENED = 12;

    private final HtmlDocument page;
    private int[] nodes = new int[16];
    private int size;

    FormattingElements(HtmlDocument page) {
        this.page = page;
    }

    int get(int index) {
        return nodes[index];
    }

    void mark() {
        insert(size, MARKER);
    }

    void push(int node) {
        int equal = 0;
        int oldest = -1;
        for (int i = size - 1; i >= Math.max(0, size - 64) && nodes[i] != MARKER; i--) {
            if (same(nodes[i], node)) {
                equal++;
                oldest = i;
            }
        }
        if (equal >= MOST_EQUAL) {
            removeAt(oldest);
        }
        insert(size, node);
    }

    void insert(int index, int node) {
        if (size == nodes.length) {
            nodes = Arrays.copyOf(nodes, size * 2);
        }
        System.arraycopy(nodes, index, nodes, index + 1, size - index);
        nodes[index] = node;
        size++;
    }

    void replace(int index, int node) {
        nodes[index] = node;
    }

    void removeAt(int index) {
        System.arraycopy(nodes, index + 1, nodes, index, --size - index);
    }

    void remove(int node) {
        int index = indexOf(node);
        if (index >= 0) {
            removeAt(index);
        }
    }

    int indexOf(int node) {
        int index = size - 1;
        while (index >= 0 && nodes[index] != node) {
            index--;
        }
        return index;
    }

    /** The last element of a name since the last marker, as an index, or -1. */
    int lastIndexOf(int name) {
        for (int i = size - 1; i >= 0 && nodes[i] != MARKER; i--) {
            if (page.name(nodes[i]) == name) {
                return i;
            }
        }
        return -1;
    }

    void clearToMarker() {
        while (size > 0 && nodes[--size] != MARKER) {}
    }

    /** Opens anew what was closed by the end of a block element, not by its own. */
    void reopen(HtmlTreeBuilder builder) {
        if (size == 0 || isOpen(nodes[size - 1], builder)) {
            return;
        }
        int from = size - 1;
        while (from > 0 && from > size - MOST_REOPENED && !isOpen(nodes[from - 1], builder)) {
            from--;
        }
        for (int i = from; i < size; i++) {
            nodes[i] = builder.insertCopy(nodes[i]);
        }
    }

    private static boolean isOpen(int node, HtmlTreeBuilder builder) {
        return node == MARKER || builder.open().indexOf(node) >= 0;
    }

    private boolean same(int a, int b) {
        int count = page.to(a) - page.from(a);
        if (page.name(a) != page.name(b) || count != page.to(b) - page.from(b) || count > 32) {
            return false;
        }
        for (int i = page.from(a); i < page.to(a); i++) {
            int other = page.attribute(b, page.attributeName(i));
            if (other < 0
                    || !Arrays.equals(
                            page.source(),
                            page.valueFrom(i),
                            page.valueTo(i),
                            page.source(),
                            page.valueFrom(other),
                            page.valueTo(other))) {
                return false;
            }
        }
        return true;
    }
}
