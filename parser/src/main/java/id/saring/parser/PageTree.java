package id.saring.parser;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page's elements in document order, with what one walk can tell of each: what every later stage
 * reads instead of walking or selecting again. An element is named by its index; the descendants of
 * {@code i} are {@code i + 1} to {@code end(i) - 1}.
 */
final class PageTree {
    private static final int LEAST_TEXT = 300;
    private final HtmlDocument page;
    private final String address;
    private final boolean withoutScripts;
    private final Map<HtmlTag, List<Integer>> byTag = new EnumMap<>(HtmlTag.class);
    private final TextBlocks blocks;
    private int size;
    private final int[] node;
    private final HtmlTag[] tags;
    private final int[] parent;
    private final int[] end;
    private final int[] textStart;
    private final int[] textEnd;
    private final int[] firstBlock;
    private final int[] endBlock;
    private final int[] linkText;
    private final long[] hints;
    private final long[] classes;
    private @Nullable String base;

    /**
     * Only {@link PageWalk} makes one.
     *
     * @param address where the page was read from, or empty
     * @param withoutScripts whether {@code noscript} elements are shown
     */
    PageTree(HtmlDocument page, String address, boolean withoutScripts) {
        this.page = page;
        this.address = address;
        this.withoutScripts = withoutScripts;
        this.blocks = new TextBlocks(page.source().length / 12);
        int most = page.elements();
        node = new int[most];
        tags = new HtmlTag[most];
        parent = new int[most];
        end = new int[most];
        textStart = new int[most];
        textEnd = new int[most];
        firstBlock = new int[most];
        endBlock = new int[most];
        linkText = new int[most];
        hints = new long[most];
        classes = new long[most];
    }

    /**
     * Walks {@code page} once; it must not change afterwards. Pages that show nothing without
     * scripts are walked again with what they hold for readers who run none: forums keep whole
     * threads there.
     *
     * @param address where the page was read from, or empty
     */
    static PageTree of(HtmlDocument page, String address) {
        PageTree tree = new PageWalk(page, address, false).walk();
        boolean bare = tree.textLength(0) < LEAST_TEXT && !tree.all(HtmlTag.NOSCRIPT).isEmpty();
        return bare ? new PageWalk(page, address, true).walk() : tree;
    }

    /** How many elements there are. */
    int size() {
        return size;
    }

    /** The value of an attribute, empty when it is absent. */
    String attribute(int i, String name) {
        int attribute = page.attribute(node[i], HtmlNames.hash(name));
        return attribute < 0 ? "" : HtmlText.decode(page, attribute);
    }

    /** A number that elements of the same class attribute share; 0 without one. */
    long classHash(int i) {
        return classes[i];
    }

    /** A number that elements of the same tag and class attribute share. */
    long look(int i) {
        return (31 * classHash(i) + tags[i].ordinal()) * 0x9E3779B97F4A7C15L;
    }

    /** The absolute address that an attribute holds; empty when it holds none. */
    String address(int i, String name) {
        String value = attribute(i, name);
        return value.isEmpty() ? "" : resolve(value);
    }

    /** An address as the page means it, absolute; empty when it can be read as none. */
    String resolve(String relative) {
        return Urls.resolve(base(), relative);
    }

    /** What addresses are relative to: the page's own, unless a base element says otherwise. */
    private String base() {
        String found = base;
        if (found == null) {
            found = address;
            for (int i : all(HtmlTag.BASE)) {
                String declared = Urls.resolve(address, attribute(i, "href"));
                if (!attribute(i, "href").isEmpty() && !declared.isEmpty()) {
                    found = declared;
                    break;
                }
            }
            base = found;
        }
        return found;
    }

    /** The page's title element, white space collapsed; empty when there is none. */
    String title() {
        for (int i : all(HtmlTag.TITLE)) {
            if (page.name(node[i]) == HtmlTag.TITLE.ordinal() && nearest(i, HtmlTag.HEAD) >= 0) {
                return TextBlocks.collapse(wholeText(i));
            }
        }
        return "";
    }

    private int nearest(int i, HtmlTag tag) {
        int a = i;
        while (a >= 0 && tags[a] != tag) {
            a = parent[a];
        }
        return a;
    }

    /** All text in {@code i} and below as it stands in the source; of a script its own. */
    String wholeText(int i) {
        if (tags[i] == HtmlTag.SCRIPT) {
            return page.first(node[i]) < 0 ? "" : words(page.first(node[i]));
        }
        StringBuilder text = new StringBuilder();
        visit(
                i,
                new Visitor() {
                    @Override
                    public void open(int element) {
                        text.append(tags[element] == HtmlTag.BR ? "\n" : "");
                    }

                    @Override
                    public void text(int part) {
                        text.append(words(part));
                    }

                    @Override
                    public void close(int element) {}
                });
        return text.toString();
    }

    /** What is told of the elements and texts of a part of the page, in document order. */
    interface Visitor {
        /** An element opens. */
        void open(int element);

        /** A stretch of text, to be had by {@link PageTree#words}. */
        void text(int text);

        /** All in an element has been told. */
        void close(int element);
    }

    /** Tells {@code visitor} of {@code i} and all in it. */
    void visit(int i, Visitor visitor) {
        int newest = i - 1;
        int open = -1;
        int at = node[i];
        while (true) {
            if (page.isElement(at)) {
                open = ++newest;
                visitor.open(open);
                if (page.first(at) >= 0) {
                    at = page.first(at);
                    continue;
                }
                visitor.close(open);
                open = parent[open];
            } else if (page.name(at) == HtmlDocument.TEXT) {
                visitor.text(at);
            }
            while (at != node[i] && page.next(at) < 0) {
                at = page.parent(at);
                visitor.close(open);
                open = parent[open];
            }
            if (at == node[i]) {
                return;
            }
            at = page.next(at);
        }
    }

    /** A text that a {@link Visitor} is told of, with its character references resolved. */
    String words(int text) {
        return HtmlText.text(page, text);
    }

    /** The index of the parent element, -1 for the root. */
    int parent(int i) {
        return parent[i];
    }

    /** One past the last descendant. */
    int end(int i) {
        return end[i];
    }

    HtmlTag tag(int i) {
        return tags[i];
    }

    /** Whether {@code i}'s own class, id, role or itemprop hints at {@code hint}. */
    boolean has(int i, Hint hint) {
        return (hints[i] & hint.bit()) != 0;
    }

    /** All hints of {@code i}'s own attributes, as {@link Hint#bit}s. */
    long hints(int i) {
        return hints[i];
    }

    /** The page's lines of text, in document order. */
    TextBlocks blocks() {
        return blocks;
    }

    /** The first text block that stands in {@code i} or below. */
    int firstBlock(int i) {
        return firstBlock[i];
    }

    /** One past the last text block that stands in {@code i} or below. */
    int endBlock(int i) {
        return endBlock[i];
    }

    /**
     * What a reader may see in {@code i} and below, white space collapsed, blocks parted by a line
     * feed.
     */
    String text(int i) {
        return blocks.slice(textStart[i], textEnd[i]).strip();
    }

    /** Whether {@link #text} opens with {@code sign}, which is no white space. */
    boolean opensWith(int i, char sign) {
        int at = textStart[i];
        while (at < textEnd[i] && Character.isWhitespace(blocks.buffer()[at])) {
            at++;
        }
        return at < textEnd[i] && blocks.buffer()[at] == sign;
    }

    /** How often {@code sign}, which is no white space, stands in {@link #text}. */
    int count(int i, char sign) {
        int count = 0;
        for (int at = textStart[i]; at < textEnd[i]; at++) {
            count += blocks.buffer()[at] == sign ? 1 : 0;
        }
        return count;
    }

    /** UTF-16 code units of {@link #text}. */
    int textLength(int i) {
        return textEnd[i] - textStart[i];
    }

    /** The part of {@link #textLength} that stands in links. */
    int linkTextLength(int i) {
        return linkText[i];
    }

    /** The elements of a kind, in document order. */
    List<Integer> all(HtmlTag tag) {
        return byTag.getOrDefault(tag, List.of());
    }

    /** Whether the text of such an element is never shown on this page. */
    boolean silent(HtmlTag tag) {
        return tag.silent() && !(withoutScripts && tag == HtmlTag.NOSCRIPT);
    }

    /** The nearest of {@code i} and its ancestors that has {@code hint}, or -1. */
    int nearest(int i, Hint hint) {
        for (int a = i; a >= 0; a = parent[a]) {
            if (has(a, hint)) {
                return a;
            }
        }
        return -1;
    }

    /** Whether {@code i} is {@code ancestor} or stands inside it. */
    boolean inside(int i, int ancestor) {
        return i >= ancestor && i < end[ancestor];
    }

    /**
     * Adds an element below {@code parentIndex} and answers its index.
     *
     * @param hintBits as {@link #hints}
     * @param classHash as {@link #classHash}
     */
    int open(int domNode, HtmlTag tag, int parentIndex, long hintBits, long classHash) {
        int i = size++;
        node[i] = domNode;
        parent[i] = parentIndex;
        tags[i] = tag;
        hints[i] = hintBits;
        classes[i] = classHash;
        firstBlock[i] = blocks.isOpen() ? blocks.size() - 1 : blocks.size();
        textStart[i] = blocks.position();
        if (tag.listed()) {
            byTag.computeIfAbsent(tag, key -> new ArrayList<>()).add(i);
        }
        return i;
    }

    /** All of {@code i}'s descendants are in. */
    void close(int i) {
        end[i] = size;
        endBlock[i] = blocks.size();
        textEnd[i] = blocks.position();
        if (parent[i] >= 0) {
            linkText[parent[i]] += linkText[i];
        }
    }

    void addLinkText(int i, int length) {
        linkText[i] += length;
    }
}
