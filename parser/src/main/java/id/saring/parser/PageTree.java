package id.saring.parser;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * A page's elements in document order, with what one walk can tell of each: what every later stage
 * reads instead of walking or selecting again. An element is named by its index; the descendants of
 * {@code i} are {@code i + 1} to {@code end(i) - 1}.
 */
final class PageTree {
    private static final int LEAST_TEXT = 300;

    private final List<Element> elements = new ArrayList<>(1024);
    private final Map<HtmlTag, List<Integer>> byTag = new EnumMap<>(HtmlTag.class);
    private final TextBlocks blocks = new TextBlocks();
    private HtmlTag[] tags = new HtmlTag[1024];
    private int[] parent = new int[1024];
    private int[] end = new int[1024];
    private int[] textStart = new int[1024];
    private int[] textEnd = new int[1024];
    private int[] firstBlock = new int[1024];
    private int[] endBlock = new int[1024];
    private int[] linkText = new int[1024];
    private long[] hints = new long[1024];

    private final boolean withoutScripts;

    /**
     * Only {@link PageWalk} makes one.
     *
     * @param withoutScripts whether {@code noscript} elements are shown
     */
    PageTree(boolean withoutScripts) {
        this.withoutScripts = withoutScripts;
    }

    /**
     * Walks {@code dom} once; it must not change afterwards. Pages that show nothing without
     * scripts are walked again with what they hold for readers who run none: forums keep whole
     * threads there.
     */
    static PageTree of(Document dom) {
        PageTree tree = new PageWalk(false).over(dom);
        boolean bare = tree.textLength(0) < LEAST_TEXT && !tree.all(HtmlTag.NOSCRIPT).isEmpty();
        return bare ? new PageWalk(true).over(dom) : tree;
    }

    /** How many elements there are. */
    int size() {
        return elements.size();
    }

    /** The value of an attribute, empty when it is absent. */
    String attribute(int i, String name) {
        return elements.get(i).attr(name);
    }

    /** The absolute address that an attribute holds; empty when it holds none. */
    String address(int i, String name) {
        String value = attribute(i, name);
        return value.isEmpty() ? "" : resolve(value);
    }

    /** An address as the page means it, absolute; empty when it can be read as none. */
    String resolve(String address) {
        return StringUtil.resolve(elements.get(0).baseUri(), address);
    }

    /** The page's title element, white space collapsed; empty when there is none. */
    String title() {
        return elements.get(0).ownerDocument().title();
    }

    /** All text in {@code i} and below as it stands in the source, scripts included. */
    String wholeText(int i) {
        Element element = elements.get(i);
        return tags[i] == HtmlTag.SCRIPT ? element.data() : element.wholeText();
    }

    /** What is told of the elements and texts of a part of the page, in document order. */
    interface Visitor {
        /** An element opens. */
        void open(int element);

        /** A text node, as it stands in the source, with its character references resolved. */
        void text(String words);

        /** All in an element has been told. */
        void close(int element);
    }

    /** Tells {@code visitor} of {@code i} and all in it. */
    void visit(int i, Visitor visitor) {
        int[] at = {i - 1, i};
        NodeTraversor.traverse(
                new NodeVisitor() {
                    @Override
                    public void head(Node node, int depth) {
                        if (node instanceof Element) {
                            at[1] = ++at[0];
                            visitor.open(at[1]);
                        } else if (node instanceof TextNode text) {
                            visitor.text(text.getWholeText());
                        }
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        if (node instanceof Element) {
                            visitor.close(at[1]);
                            at[1] = parent[at[1]];
                        }
                    }
                },
                elements.get(i));
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

    /** Adds an element below {@code parentIndex} and answers its index. */
    int open(Element element, int parentIndex, long hintBits) {
        int i = elements.size();
        if (i == parent.length) {
            grow();
        }
        elements.add(element);
        parent[i] = parentIndex;
        tags[i] = HtmlTag.of(element.normalName());
        hints[i] = hintBits;
        firstBlock[i] = blocks.isOpen() ? blocks.size() - 1 : blocks.size();
        textStart[i] = blocks.position();
        if (tags[i].listed()) {
            byTag.computeIfAbsent(tags[i], key -> new ArrayList<>()).add(i);
        }
        return i;
    }

    /** All of {@code i}'s descendants are in. */
    void close(int i) {
        end[i] = elements.size();
        endBlock[i] = blocks.size();
        textEnd[i] = blocks.position();
        if (parent[i] >= 0) {
            linkText[parent[i]] += linkText[i];
        }
    }

    void addLinkText(int i, int length) {
        linkText[i] += length;
    }

    private void grow() {
        int length = parent.length * 2;
        tags = Arrays.copyOf(tags, length);
        parent = Arrays.copyOf(parent, length);
        end = Arrays.copyOf(end, length);
        textStart = Arrays.copyOf(textStart, length);
        textEnd = Arrays.copyOf(textEnd, length);
        firstBlock = Arrays.copyOf(firstBlock, length);
        endBlock = Arrays.copyOf(endBlock, length);
        linkText = Arrays.copyOf(linkText, length);
        hints = Arrays.copyOf(hints, length);
    }
}
