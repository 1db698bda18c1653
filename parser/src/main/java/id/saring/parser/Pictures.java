package id.saring.parser;

import id.saring.core.Block;
import id.saring.i18n.Rules;
import java.net.URI;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds the pictures and embedded things that belong to the body. */
final class Pictures {
    private static final String[] SOURCES = {
        "data-src", "data-original", "data-lazy-src", "data-srcset", "srcset", "src"
    };
    private static final int SMALLEST = 80;
    private static final Map<String, String> SERVICES = services();

    private final PageTree tree;
    private final Body body;
    private final int first;
    private final int last;
    private final Set<URI> seen = new HashSet<>();

    Pictures(PageTree tree, Body body) {
        this.tree = tree;
        this.body = body;
        this.first = body.first();
        this.last = body.last();
    }

    /** The picture or embed that {@code element} shows after {@code line} lines, or null. */
    @Nullable Block at(int element, int line) {
        HtmlTag tag = tree.tag(element);
        boolean shows =
                tag == HtmlTag.IMG
                        || tag == HtmlTag.AMP_IMG
                        || tag == HtmlTag.IFRAME
                        || tag == HtmlTag.VIDEO;
        if (!shows || line + 1 < first || line >= last || !belongs(element)) {
            return null;
        }
        return tag == HtmlTag.IMG || tag == HtmlTag.AMP_IMG ? image(element) : embed(element);
    }

    private @Nullable Block image(int index) {
        URI source = source(index);
        if (source == null || tiny(index, "width") || tiny(index, "height") || !seen.add(source)) {
            return null;
        }
        String alternative = tree.attribute(index, "alt").strip();
        Caption caption = Caption.of(caption(index));
        return new Block.Image(
                source,
                alternative.isEmpty() ? null : alternative,
                caption.text(),
                caption.credit());
    }

    private @Nullable Block embed(int index) {
        URI source = source(index);
        if (source == null || source.getHost() == null || !seen.add(source)) {
            return null;
        }
        String host = source.getHost().toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> service : SERVICES.entrySet()) {
            if (host.equals(service.getKey()) || host.endsWith("." + service.getKey())) {
                return new Block.Embed(service.getValue(), source, null);
            }
        }
        return tree.tag(index) == HtmlTag.VIDEO ? new Block.Embed("video", source, null) : null;
    }

    private @Nullable URI source(int element) {
        for (String attribute : SOURCES) {
            String value = tree.attribute(element, attribute).strip();
            if (!value.isEmpty() && !value.startsWith("data:")) {
                int space = value.indexOf(' ');
                String url =
                        attribute.endsWith("srcset") && space > 0
                                ? value.substring(0, space)
                                : value;
                URI source = Urls.absolute(tree.resolve(url));
                if (source != null) {
                    return source;
                }
            }
        }
        return null;
    }

    /** A picture in a box whose own text was not kept, captions apart, is part of an insert. */
    private boolean belongs(int element) {
        int box = box(element);
        for (int a = element; a >= box; a = tree.parent(a)) {
            if (tree.has(a, Hint.AD) || tree.has(a, Hint.RELATED) || tree.has(a, Hint.SHARE)) {
                return tree.tag(a) == HtmlTag.FIGURE;
            }
        }
        for (int b = tree.firstBlock(box); b < tree.endBlock(box); b++) {
            if (!inCaption(tree.blocks().owner(b), box)) {
                return false;
            }
        }
        return true;
    }

    /** The largest element around {@code element} in which no line is kept. */
    private int box(int element) {
        int box = element;
        for (int a = element; a > body.root() && !keeps(a); a = tree.parent(a)) {
            box = a;
        }
        return box;
    }

    private boolean keeps(int element) {
        return body.count(tree.firstBlock(element), tree.endBlock(element)) > 0;
    }

    private boolean inCaption(int owner, int box) {
        for (int a = owner; a >= box && a >= 0; a = tree.parent(a)) {
            if (tree.tag(a) == HtmlTag.FIGCAPTION
                    || tree.tag(a) == HtmlTag.FIGURE
                    || tree.has(a, Hint.CAPTION)) {
                return true;
            }
        }
        return false;
    }

    private String caption(int element) {
        int box = box(element);
        return tree.blocks().text(tree.firstBlock(box), tree.endBlock(box));
    }

    private boolean tiny(int element, String attribute) {
        String value = tree.attribute(element, attribute);
        return value.matches("\\d{1,3}") && Integer.parseInt(value) < SMALLEST;
    }

    private static Map<String, String> services() {
        Map<String, String> services = new TreeMap<>();
        for (Rules.Row row : Rules.of(Pictures.class).table("embed-services.tsv", 2)) {
            services.put(row.get(0), row.get(1));
        }
        return services;
    }
}
