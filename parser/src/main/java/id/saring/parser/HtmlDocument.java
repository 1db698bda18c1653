package id.saring.parser;

import java.util.Arrays;

/**
 * A page's nodes as the HTML standard has them made, in arrays of numbers: a node is an index, its
 * text a stretch of the source. Nothing of the source is decoded or copied before it is asked for.
 *
 * <p>Node 0 is the document. The nodes are in the order in which the parser met them, which is
 * document order only as far as it moved none: follow {@link #first} and {@link #next}.
 */
final class HtmlDocument {
    /** No node. */
    static final int NONE = -1;

    /** The {@link #name} of text in which character references stand for letters. */
    static final int TEXT = -1;

    /** The {@link #name} of text that stands as it is and is not shown: scripts and styles. */
    static final int RAW_TEXT = -2;

    /** News pages have a node every 60 bytes, and an attribute every 90, or fewer. */
    private static final int BYTES_PER_NODE = 56;

    private static final int BYTES_PER_ATTRIBUTE = 80;

    private final byte[] source;
    private final HtmlNames names = new HtmlNames();
    private int size;
    private int elements;
    private int[] name;
    private int[] parent;
    private int[] first;
    private int[] last;
    private int[] previous;
    private int[] next;
    private int[] from;
    private int[] to;
    private int attributes;
    private long[] attributeName;
    private int[] valueFrom;
    private int[] valueTo;

    /**
     * @param source UTF-8
     */
    HtmlDocument(byte[] source) {
        this.source = source;
        int nodes = 64 + source.length / BYTES_PER_NODE;
        int values = 64 + source.length / BYTES_PER_ATTRIBUTE;
        name = new int[nodes];
        parent = new int[nodes];
        first = new int[nodes];
        last = new int[nodes];
        previous = new int[nodes];
        next = new int[nodes];
        from = new int[nodes];
        to = new int[nodes];
        attributeName = new long[values];
        valueFrom = new int[values];
        valueTo = new int[values];
        create(HtmlTag.OTHER.ordinal(), 0, 0);
    }

    byte[] source() {
        return source;
    }

    HtmlNames names() {
        return names;
    }

    /** How many elements were made, those that stand nowhere included. */
    int elements() {
        return elements;
    }

    boolean isElement(int node) {
        return name[node] >= 0;
    }

    /** An element's name as {@link HtmlNames} counts them, or {@link #TEXT}, {@link #RAW_TEXT}. */
    int name(int node) {
        return name[node];
    }

    /** The kind of an element, whichever its namespace. */
    HtmlTag tag(int node) {
        return HtmlNames.tag(name[node]);
    }

    int parent(int node) {
        return parent[node];
    }

    int first(int node) {
        return first[node];
    }

    int last(int node) {
        return last[node];
    }

    int next(int node) {
        return next[node];
    }

    int previous(int node) {
        return previous[node];
    }

    /** Where a text starts in the source; an element's first attribute. */
    int from(int node) {
        return from[node];
    }

    /** Where a text ends; one past an element's last attribute. */
    int to(int node) {
        return to[node];
    }

    /**
     * The element's attribute whose name hashes to {@code hash} by {@link HtmlNames#hash}, or -1.
     */
    int attribute(int node, long hash) {
        for (int a = from[node]; a < to[node]; a++) {
            if (attributeName[a] == hash) {
                return a;
            }
        }
        return NONE;
    }

    long attributeName(int attribute) {
        return attributeName[attribute];
    }

    int valueFrom(int attribute) {
        return valueFrom[attribute];
    }

    int valueTo(int attribute) {
        return valueTo[attribute];
    }

    /** How many attributes all elements have together. */
    int attributes() {
        return attributes;
    }

    void addAttribute(long hash, int start, int end) {
        if (attributes == attributeName.length) {
            int length = attributes + attributes / 2;
            attributeName = Arrays.copyOf(attributeName, length);
            valueFrom = Arrays.copyOf(valueFrom, length);
            valueTo = Arrays.copyOf(valueTo, length);
        }
        attributeName[attributes] = hash;
        valueFrom[attributes] = start;
        valueTo[attributes++] = end;
    }

    /** Forgets the attributes from {@code count} on. */
    void dropAttributes(int count) {
        attributes = count;
    }

    void setAttributes(int element, int start, int end) {
        from[element] = start;
        to[element] = end;
    }

    /** A node that stands nowhere yet. */
    int create(int nodeName, int start, int end) {
        if (size == name.length) {
            grow();
        }
        int node = size++;
        elements += nodeName >= 0 ? 1 : 0;
        name[node] = nodeName;
        parent[node] = NONE;
        first[node] = NONE;
        last[node] = NONE;
        previous[node] = NONE;
        next[node] = NONE;
        from[node] = start;
        to[node] = end;
        return node;
    }

    void append(int node, int target) {
        parent[node] = target;
        previous[node] = last[target];
        next[node] = NONE;
        if (last[target] == NONE) {
            first[target] = node;
        } else {
            next[last[target]] = node;
        }
        last[target] = node;
    }

    void insertBefore(int node, int sibling) {
        int target = parent[sibling];
        parent[node] = target;
        previous[node] = previous[sibling];
        next[node] = sibling;
        if (previous[sibling] == NONE) {
            first[target] = node;
        } else {
            next[previous[sibling]] = node;
        }
        previous[sibling] = node;
    }

    /** Takes a node and all in it out of where it stands. */
    void detach(int node) {
        int target = parent[node];
        if (target == NONE) {
            return;
        }
        if (previous[node] == NONE) {
            first[target] = next[node];
        } else {
            next[previous[node]] = next[node];
        }
        if (next[node] == NONE) {
            last[target] = previous[node];
        } else {
            previous[next[node]] = previous[node];
        }
        parent[node] = NONE;
        previous[node] = NONE;
        next[node] = NONE;
    }

    /** Moves all children of an element into another that has none. */
    void moveChildren(int element, int target) {
        for (int child = first[element]; child != NONE; child = next[child]) {
            parent[child] = target;
        }
        first[target] = first[element];
        last[target] = last[element];
        first[element] = NONE;
        last[element] = NONE;
    }

    private void grow() {
        int length = size + size / 2;
        name = Arrays.copyOf(name, length);
        parent = Arrays.copyOf(parent, length);
        first = Arrays.copyOf(first, length);
        last = Arrays.copyOf(last, length);
        previous = Arrays.copyOf(previous, length);
        next = Arrays.copyOf(next, length);
        from = Arrays.copyOf(from, length);
        to = Arrays.copyOf(to, length);
    }
}
