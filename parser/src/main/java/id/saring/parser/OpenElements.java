package id.saring.parser;

/** The stack of open elements (§13.2.4.2). Pages nest at most 512 deep, as in browsers. */
final class OpenElements {
    private static final int DEEPEST = 512;

    private final HtmlDocument page;
    private final int[] nodes = new int[DEEPEST + 8];
    private int size;
    private int paragraphs;

    OpenElements(HtmlDocument page) {
        this.page = page;
    }

    int size() {
        return size;
    }

    int get(int index) {
        return nodes[index];
    }

    /** The name of the element at {@code index}. */
    int name(int index) {
        return page.name(nodes[index]);
    }

    /** The innermost element, or {@link HtmlDocument#NONE}. */
    int current() {
        return size == 0 ? HtmlDocument.NONE : nodes[size - 1];
    }

    /** The innermost element's name, or -1. */
    int currentName() {
        return size == 0 ? -1 : page.name(nodes[size - 1]);
    }

    boolean currentIs(HtmlTag tag) {
        return currentName() == tag.ordinal();
    }

    /** At the deepest level the next element stands beside the innermost, which is closed. */
    void makeRoom() {
        if (size >= DEEPEST) {
            pop();
        }
    }

    /** Opens an element, for which there is room. */
    void push(int node) {
        nodes[size++] = node;
        count(node, 1);
    }

    void pop() {
        count(nodes[--size], -1);
    }

    void insert(int index, int node) {
        System.arraycopy(nodes, index, nodes, index + 1, size - index);
        nodes[index] = node;
        size++;
        count(node, 1);
    }

    void replace(int index, int node) {
        nodes[index] = node; // a copy of what stood there, of the same name
    }

    void remove(int node) {
        int index = indexOf(node);
        if (index >= 0) {
            removeAt(index);
        }
    }

    void removeAt(int index) {
        count(nodes[index], -1);
        System.arraycopy(nodes, index + 1, nodes, index, --size - index);
    }

    int indexOf(int node) {
        int index = size - 1;
        while (index >= 0 && nodes[index] != node) {
            index--;
        }
        return index;
    }

    /** The innermost element of a kind, as an index, or -1. */
    int lastIndexOf(HtmlTag tag) {
        int index = size - 1;
        while (index >= 0 && name(index) != tag.ordinal()) {
            index--;
        }
        return index;
    }

    boolean contains(HtmlTag tag) {
        return lastIndexOf(tag) >= 0;
    }

    void popTo(int length) {
        while (size > length) {
            pop();
        }
    }

    /** Closes elements up to and with the innermost of a kind. */
    void popThrough(HtmlTag tag) {
        popTo(Math.max(0, lastIndexOf(tag)));
    }

    boolean inScope(HtmlTag tag) {
        return within(tag.ordinal(), ElementTraits.SCOPE);
    }

    boolean inListScope(HtmlTag tag) {
        return within(tag.ordinal(), ElementTraits.SCOPE | ElementTraits.LIST_SCOPE);
    }

    boolean inTableScope(HtmlTag tag) {
        return within(tag.ordinal(), ElementTraits.TABLE_SCOPE);
    }

    /** Whether a paragraph is open that a block element closes. */
    boolean paragraphInButtonScope() {
        return paragraphs > 0
                && within(HtmlTag.P.ordinal(), ElementTraits.SCOPE | ElementTraits.BUTTON_SCOPE);
    }

    /** Whether one of the headings is in scope. */
    boolean headingInScope() {
        for (int i = size - 1; i >= 0; i--) {
            if (isHeading(name(i))) {
                return true;
            }
            if ((ElementTraits.of(name(i)) & ElementTraits.SCOPE) != 0) {
                return false;
            }
        }
        return false;
    }

    static boolean isHeading(int name) {
        return name >= HtmlTag.H1.ordinal() && name <= HtmlTag.H6.ordinal();
    }

    boolean nodeInScope(int node) {
        for (int i = size - 1; i >= 0; i--) {
            if (nodes[i] == node) {
                return true;
            }
            if ((ElementTraits.of(name(i)) & ElementTraits.SCOPE) != 0) {
                return false;
            }
        }
        return false;
    }

    /** Closes what needs no end tag, but none named {@code except}. */
    void closeImplied(int except) {
        while (size > 0
                && currentName() != except
                && (ElementTraits.of(currentName()) & ElementTraits.IMPLIED_END) != 0) {
            pop();
        }
    }

    void closeImpliedThoroughly() {
        while ((ElementTraits.of(currentName()) & ElementTraits.IMPLIED_END_THOROUGH) != 0) {
            pop();
        }
    }

    /** Closes elements until one of {@code tags}, a template or the root is innermost. */
    void clearTo(HtmlTag... tags) {
        while (size > 1 && !currentIs(HtmlTag.TEMPLATE)) {
            for (HtmlTag tag : tags) {
                if (currentIs(tag)) {
                    return;
                }
            }
            pop();
        }
    }

    private boolean within(int name, int borders) {
        for (int i = size - 1; i >= 0; i--) {
            int here = name(i);
            if (here == name) {
                return true;
            }
            if ((ElementTraits.of(here) & borders) != 0) {
                return false;
            }
        }
        return false;
    }

    private void count(int node, int by) {
        paragraphs += page.name(node) == HtmlTag.P.ordinal() ? by : 0;
    }
}
