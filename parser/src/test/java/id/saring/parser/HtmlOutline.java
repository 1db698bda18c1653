package id.saring.parser;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nu.validator.htmlparser.dom.HtmlDocumentBuilder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.xml.sax.InputSource;

/**
 * A page's tree in one form, whoever parsed it: an element's depth, name, class and link, or a
 * text. White space is collapsed, and where there is nothing else left out; so are comments.
 */
final class HtmlOutline {
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private HtmlOutline() {}

    /** As Saring reads it. */
    static List<String> ours(String html) {
        HtmlDocument page = HtmlTokenizer.parse(html.getBytes(StandardCharsets.UTF_8), 0);
        HtmlOutline outline = new HtmlOutline();
        int depth = 0;
        int node = 0;
        while (node >= 0) {
            if (page.isElement(node)) {
                outline.element(depth, page.tag(node), value(page, node, "class"));
            } else {
                outline.text.append(HtmlText.text(page, node));
            }
            if (page.first(node) >= 0) {
                node = page.first(node);
                depth++;
                continue;
            }
            outline.leave(page.isElement(node));
            while (node > 0 && page.next(node) < 0) {
                node = page.parent(node);
                depth--;
                outline.leave(true);
            }
            node = node == 0 ? -1 : page.next(node);
        }
        return outline.lines;
    }

    private static String value(HtmlDocument page, int node, String name) {
        int attribute = page.attribute(node, HtmlNames.hash(name));
        return attribute < 0 ? "" : HtmlText.decode(page, attribute);
    }

    /** As jsoup reads it. */
    static List<String> jsoup(String html) {
        HtmlOutline outline = new HtmlOutline();
        NodeTraversor.traverse(
                new NodeVisitor() {
                    @Override
                    public void head(Node node, int depth) {
                        if (node instanceof Element element) {
                            outline.element(
                                    depth, HtmlTag.of(element.normalName()), element.attr("class"));
                        } else if (node instanceof TextNode words) {
                            outline.text.append(words.getWholeText());
                        } else if (node instanceof DataNode data) {
                            outline.text.append(data.getWholeData());
                        }
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        outline.leave(node instanceof Element);
                    }
                },
                Jsoup.parse(html));
        return outline.lines;
    }

    /** As the standard's reference implementation reads it. */
    static List<String> standard(String html) {
        try {
            HtmlDocumentBuilder builder = new HtmlDocumentBuilder();
            builder.setScriptingEnabled(false);
            HtmlOutline outline = new HtmlOutline();
            outline.element(0, HtmlTag.OTHER, "");
            outline.standard(
                    builder.parse(new InputSource(new StringReader(html))).getDocumentElement(), 1);
            outline.leave(true);
            return outline.lines;
        } catch (Exception e) {
            throw new IllegalStateException(html, e);
        }
    }

    private void standard(org.w3c.dom.Node node, int depth) {
        if (node instanceof org.w3c.dom.Element element) {
            HtmlTag tag = HtmlTag.of(element.getLocalName().toLowerCase(java.util.Locale.ROOT));
            element(depth, tag, element.getAttribute("class"));
        } else if (node instanceof org.w3c.dom.Text words) {
            text.append(words.getData());
        }
        var child = node.getFirstChild();
        for (; child != null; child = child.getNextSibling()) {
            standard(child, depth + 1);
        }
        leave(node instanceof org.w3c.dom.Element);
    }

    private void element(int depth, HtmlTag tag, String classes) {
        leave(true);
        lines.add(depth + " " + tag.htmlName() + (classes.isEmpty() ? "" : " ." + classes));
    }

    /** A text goes on until an element begins or ends. */
    private void leave(boolean element) {
        String words = text.toString().replaceAll("[\\s\\x00]+", " ").strip();
        if (element && !words.isEmpty()) {
            lines.add("\"" + words);
        }
        text.setLength(element ? 0 : text.length());
    }
}
