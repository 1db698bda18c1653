package id.saring.parser;

/** Reads stretches of a page's source as text: UTF-8 decoded, character references resolved. */
final class HtmlText {
    private HtmlText() {}

    /** The value of an attribute. */
    static String decode(HtmlDocument page, int attribute) {
        String text = raw(page, page.valueFrom(attribute), page.valueTo(attribute));
        return text.indexOf('&') < 0 ? text : CharacterReferences.resolve(text, true);
    }

    /** The text of a text node. */
    static String text(HtmlDocument page, int node) {
        return text(page, node, page.from(node));
    }

    /** The rest of a text node, from a place in the source on. */
    static String text(HtmlDocument page, int node, int from) {
        String text = raw(page, from, page.to(node));
        return page.name(node) == HtmlDocument.RAW_TEXT || text.indexOf('&') < 0
                ? text
                : CharacterReferences.resolve(text, false);
    }

    private static String raw(HtmlDocument page, int from, int to) {
        return Utf8.decode(page.source(), from, to - from);
    }
}
