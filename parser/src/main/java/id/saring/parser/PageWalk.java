package id.saring.parser;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The one pass over a page, in document order and without recursion: pages nest as deep as they
 * like.
 */
final class PageWalk {
    private static final Pattern HIDING_STYLE = Pattern.compile("display\\s*:\\s*none");

    private final PageTree tree;
    private final Map<String, Long> seen = new HashMap<>();
    private int current = -1;
    private int block = -1;
    private int links;
    private int bold;
    private int silent;

    /**
     * @param withoutScripts whether {@code noscript} elements are shown
     */
    PageWalk(boolean withoutScripts) {
        tree = new PageTree(withoutScripts);
    }

    PageTree over(Document dom) {
        Node node = dom;
        while (node != null) {
            enter(node);
            if (node.childNodeSize() > 0) {
                node = node.childNode(0);
                continue;
            }
            leave(node);
            while (node != dom && node.nextSibling() == null) {
                node = node.parent();
                leave(node);
            }
            node = node == dom ? null : node.nextSibling();
        }
        return tree;
    }

    private void enter(Node node) {
        if (node instanceof Element element) {
            current = tree.open(element, current, hintsOf(element));
            HtmlTag tag = tree.tag(current);
            links += tag == HtmlTag.A ? 1 : 0;
            bold += tag == HtmlTag.B || tag == HtmlTag.STRONG ? 1 : 0;
            silent += tree.silent(tag) ? 1 : 0;
            if (tag == HtmlTag.BR) {
                tree.blocks().lineBreak();
            } else if (!tag.inline()) {
                tree.blocks().close();
                block = current;
            }
            tree.blocks().link(tag == HtmlTag.A);
        } else if (silent == 0 && node instanceof TextNode text) {
            int length =
                    tree.blocks()
                            .append(
                                    text.getWholeText(),
                                    block,
                                    new TextBlocks.Look(links > 0, bold > 0));
            if (links > 0 && length > 0) {
                tree.addLinkText(current, length);
            }
        }
    }

    private void leave(Node node) {
        if (!(node instanceof Element)) {
            return;
        }
        int i = current;
        HtmlTag tag = tree.tag(i);
        links -= tag == HtmlTag.A ? 1 : 0;
        bold -= tag == HtmlTag.B || tag == HtmlTag.STRONG ? 1 : 0;
        silent -= tree.silent(tag) ? 1 : 0;
        current = tree.parent(i);
        if (tag != HtmlTag.BR && !tag.inline()) {
            tree.blocks().close();
            block = enclosingBlock(current);
        }
        tree.close(i);
    }

    /**
     * Inline elements may nest without end: the innermost block element is looked for in a few
     * steps, no more.
     */
    private int enclosingBlock(int i) {
        int a = i;
        for (int steps = 0; a > 0 && steps < 64 && tree.tag(a).inline(); steps++) {
            a = tree.parent(a);
        }
        return a;
    }

    private long hintsOf(Element element) {
        long bits = 0;
        if (element.attributesSize() > 0) {
            for (String attribute : Hint.ATTRIBUTES) {
                String value = element.attr(attribute);
                if (!value.isEmpty()) {
                    bits |= seen.computeIfAbsent(value, Hint::of);
                }
            }
            bits |= hidden(element) ? Hint.HIDDEN.bit() : 0;
        }
        return bits;
    }

    private static boolean hidden(Element element) {
        String style = element.attr("style");
        return element.hasAttr("hidden")
                || (style.contains("display") && HIDING_STYLE.matcher(style).find());
    }
}
