package id.saring.parser;

/** The tag that the tokenizer has just read; one object serves a whole page. */
final class HtmlToken {
    HtmlTag tag = HtmlTag.OTHER;

    /** As {@link HtmlNames} counts it. */
    int name;

    /** Its first attribute in the document, and one past its last. */
    int from;

    int to;

    boolean selfClosing;

    /** Makes it a tag of a known name without attributes. */
    void become(HtmlTag known) {
        tag = known;
        name = known.ordinal();
        from = 0;
        to = 0;
        selfClosing = false;
    }
}
