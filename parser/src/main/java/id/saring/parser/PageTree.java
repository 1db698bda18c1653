package id.saring.parser;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * A page's elements in document order, with what one walk can tell of each: what every later stage
 * reads instead of walking or selecting again. An element is named by its index; the descendants of
 * {@code i} are {@code i + 1} to {@code end(i) - 1}.
 */
final class PageTree {
    private final List<Element> elements = new ArrayList<>();
    private final Map<HtmlTag, List<Integer>> byTag = new EnumMap<>(HtmlTag.class);
    private int[] parent = new int[1024];
    private int[] end = new int[1024];
    private int[] text = new int[1024];
    private int[] linkText = new int[1024];
    private int[] commas = new int[1024];
    private long[] hints = new long[1024];
    private HtmlTag[] tags = new HtmlTag[1024];

    private PageTree() {}

    /** Walks {@code dom} once; it must not change afterwards. */
    static PageTree of(Document dom) {
        PageTree tree = new PageTree();
        new Walk(tree).over(dom);
        return tree;
    }

    /** How many elements there are. */
    int size() {
        return elements.size();
    }

    Element element(int i) {
        return elements.get(i);
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

    /** UTF-16 code units of text a reader may see in {@code i} and below, white space collapsed. */
    int textLength(int i) {
        return text[i];
    }

    /** The part of {@link #textLength} that stands in links. */
    int linkTextLength(int i) {
        return linkText[i];
    }

    /** Commas in {@link #textLength}: prose has them, menus do not. */
    int commas(int i) {
        return commas[i];
    }

    /** The elements of a kind, in document order. */
    List<Integer> all(HtmlTag tag) {
        return byTag.getOrDefault(tag, List.of());
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

    private int add(Element element, int parentIndex, long hintBits) {
        int i = elements.size();
        if (i == parent.length) {
            grow();
        }
        elements.add(element);
        parent[i] = parentIndex;
        tags[i] = HtmlTag.of(element.normalName());
        hints[i] = hintBits;
        if (tags[i].listed()) {
            byTag.computeIfAbsent(tags[i], key -> new ArrayList<>()).add(i);
        }
        return i;
    }

    private void grow() {
        int length = parent.length * 2;
        parent = Arrays.copyOf(parent, length);
        end = Arrays.copyOf(end, length);
        text = Arrays.copyOf(text, length);
        linkText = Arrays.copyOf(linkText, length);
        commas = Arrays.copyOf(commas, length);
        hints = Arrays.copyOf(hints, length);
        tags = Arrays.copyOf(tags, length);
    }

    /** One pass in document order, without recursion: pages nest as deep as they like. */
    private static final class Walk {
        private final PageTree tree;
        private final Map<String, Long> seen = new HashMap<>();
        private int current = -1;
        private int links;
        private int silent;

        Walk(PageTree tree) {
            this.tree = tree;
        }

        void over(Document dom) {
            Node node = dom;
            while (node != null) {
                enter(node);
                if (node.childNodeSize() > 0) {
                    node = node.childNode(0);
                    continue;
                }
                leave(node);
                while (node != null && node != dom && node.nextSibling() == null) {
                    node = node.parent();
                    leave(node);
                }
                node = node == null || node == dom ? null : node.nextSibling();
            }
        }

        private void enter(Node node) {
            if (node instanceof Element element) {
                current = tree.add(element, current, hintsOf(element));
                links += tree.tags[current] == HtmlTag.A ? 1 : 0;
                silent += tree.tags[current].silent() ? 1 : 0;
            } else if (node instanceof TextNode textNode && silent == 0) {
                count(textNode.getWholeText());
            }
        }

        private void leave(@Nullable Node node) {
            if (!(node instanceof Element)) {
                return;
            }
            int i = current;
            tree.end[i] = tree.size();
            links -= tree.tags[i] == HtmlTag.A ? 1 : 0;
            silent -= tree.tags[i].silent() ? 1 : 0;
            current = tree.parent[i];
            if (current >= 0) {
                tree.text[current] += tree.text[i];
                tree.linkText[current] += tree.linkText[i];
                tree.commas[current] += tree.commas[i];
            }
        }

        private void count(String text) {
            int length = 0;
            int commas = 0;
            boolean space = true;
            for (int k = 0; k < text.length(); k++) {
                char c = text.charAt(k);
                boolean white = c <= ' ' || c == '\u00a0';
                if (!white || !space) {
                    length++;
                }
                commas += c == ',' || c == '\u060c' || c == '\u3001' || c == '\uff0c' ? 1 : 0;
                space = white;
            }
            tree.text[current] += length;
            tree.commas[current] += commas;
            if (links > 0) {
                tree.linkText[current] += length;
            }
        }

        private long hintsOf(Element element) {
            long bits = 0;
            for (String attribute : Hint.ATTRIBUTES) {
                String value = element.attr(attribute);
                if (!value.isEmpty()) {
                    bits |= seen.computeIfAbsent(value, Hint::of);
                }
            }
            return bits;
        }
    }
}
