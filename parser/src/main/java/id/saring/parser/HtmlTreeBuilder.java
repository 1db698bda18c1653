package id.saring.parser;

import org.jspecify.annotations.Nullable;

/**
 * Puts tags and text in their places as the HTML standard says (§13.2.6), however a page is
 * written. Scripts are not run, so that {@code noscript} is read as markup.
 *
 * <p>This class keeps the parser's state and hands each token to the rules of the current insertion
 * mode, which stand in {@link HeadModes}, {@link BodyMode}, {@link TableModes}, {@link OuterModes}
 * and {@link ForeignContent}.
 */
final class HtmlTreeBuilder {
    /** The insertion modes (§13.2.4.1). */
    enum Mode {
        INITIAL,
        BEFORE_HTML,
        BEFORE_HEAD,
        IN_HEAD,
        IN_HEAD_NOSCRIPT,
        AFTER_HEAD,
        IN_BODY,
        IN_TABLE,
        IN_CAPTION,
        IN_COLUMN_GROUP,
        IN_TABLE_BODY,
        IN_ROW,
        IN_CELL,
        IN_TEMPLATE,
        AFTER_BODY,
        IN_FRAMESET,
        AFTER_FRAMESET,
        AFTER_AFTER_BODY,
        AFTER_AFTER_FRAMESET
    }

    private final HtmlDocument page;
    private final OpenElements open;
    private final FormattingElements formatting;
    private final TemplateModes templates = new TemplateModes();
    private Mode mode = Mode.INITIAL;
    private @Nullable HtmlTag raw;
    private boolean tookAttributes;
    private boolean fostering;
    private boolean skipLineFeed;

    int head = HtmlDocument.NONE;
    int form = HtmlDocument.NONE;
    boolean framesetOk = true;
    boolean quirks;

    HtmlTreeBuilder(HtmlDocument page) {
        this.page = page;
        this.open = new OpenElements(page);
        this.formatting = new FormattingElements(page);
    }

    HtmlDocument page() {
        return page;
    }

    OpenElements open() {
        return open;
    }

    FormattingElements formatting() {
        return formatting;
    }

    TemplateModes templates() {
        return templates;
    }

    Mode mode() {
        return mode;
    }

    void become(Mode next) {
        mode = next;
    }

    /** The element whose text is not markup, while it is open; else null. */
    @Nullable HtmlTag raw() {
        return raw;
    }

    /** Whether the last tag's attributes are some element's. */
    boolean tookAttributes() {
        return tookAttributes;
    }

    boolean inForeign() {
        return open.size() > 0 && HtmlNames.namespace(open.currentName()) != 0;
    }

    // What the tokenizer reads.

    void doctype(int from, int to) {
        if (mode == Mode.INITIAL) {
            quirks = Quirks.asks(page.source(), from, to);
            mode = Mode.BEFORE_HTML;
        }
    }

    void startTag(HtmlToken token) {
        tookAttributes = false;
        skipLineFeed = false;
        if (inForeign() && !ForeignContent.isHtml(this, token)) {
            ForeignContent.start(this, token);
        } else {
            process(token);
        }
    }

    void endTag(HtmlToken token) {
        tookAttributes = false;
        skipLineFeed = false;
        if (raw != null) {
            raw = null;
            open.pop();
        } else if (inForeign()) {
            ForeignContent.end(this, token);
        } else {
            processEnd(token);
        }
    }

    void text(int from, int to) {
        int start = skipLineFeed ? afterLineFeed(from) : from;
        skipLineFeed = false;
        if (start == to) {
            return;
        }
        if (raw != null) {
            boolean read = raw == HtmlTag.TITLE || raw == HtmlTag.TEXTAREA;
            insertText(start, to, !read && raw != HtmlTag.PLAINTEXT);
        } else if (inForeign() && !ForeignContent.holdsText(this)) {
            insertText(start, to, false);
            framesetOk &= isBlank(start, to);
        } else {
            processText(start, to);
        }
    }

    /** The text of a CDATA section, which stands in foreign content only. */
    void characterData(int from, int to) {
        insertText(from, to, true);
        framesetOk &= isBlank(from, to);
    }

    /** The page has no more. */
    void end() {
        if (raw != null) { // a title that never ends
            raw = null;
            open.pop();
        }
        if (mode.ordinal() < Mode.IN_BODY.ordinal()) {
            HtmlToken token = new HtmlToken();
            token.become(HtmlTag.BODY);
            process(token);
        }
    }

    // The rules of the current mode.

    void process(HtmlToken token) {
        switch (mode) {
            case INITIAL, BEFORE_HTML, BEFORE_HEAD, IN_HEAD, IN_HEAD_NOSCRIPT, AFTER_HEAD ->
                    HeadModes.start(this, token);
            case IN_BODY -> BodyMode.start(this, token);
            case IN_TABLE, IN_CAPTION, IN_COLUMN_GROUP, IN_TABLE_BODY, IN_ROW, IN_CELL ->
                    TableModes.start(this, token);
            default -> OuterModes.start(this, token);
        }
    }

    void processEnd(HtmlToken token) {
        switch (mode) {
            case INITIAL, BEFORE_HTML, BEFORE_HEAD, IN_HEAD, IN_HEAD_NOSCRIPT, AFTER_HEAD ->
                    HeadModes.end(this, token);
            case IN_BODY -> BodyEndTags.end(this, token);
            case IN_TABLE, IN_CAPTION, IN_COLUMN_GROUP, IN_TABLE_BODY, IN_ROW, IN_CELL ->
                    TableEndTags.end(this, token);
            default -> OuterModes.end(this, token);
        }
    }

    void processText(int from, int to) {
        switch (mode) {
            case INITIAL, BEFORE_HTML, BEFORE_HEAD, IN_HEAD, IN_HEAD_NOSCRIPT, AFTER_HEAD ->
                    HeadModes.text(this, from, to);
            case IN_BODY, IN_CAPTION, IN_CELL, IN_TEMPLATE -> BodyMode.text(this, from, to);
            case IN_TABLE, IN_TABLE_BODY, IN_ROW, IN_COLUMN_GROUP ->
                    TableModes.text(this, from, to);
            default -> OuterModes.text(this, from, to);
        }
    }

    // Insertion.

    /** Makes the tag an element in its place and opens it. */
    int insert(HtmlToken token) {
        return open(create(token));
    }

    private int create(HtmlToken token) {
        tookAttributes |= token.to > token.from;
        return page.create(token.name, token.from, token.to);
    }

    private int open(int node) {
        open.makeRoom();
        place(node, open.current());
        open.push(node);
        return node;
    }

    /** The same for an element that holds nothing. */
    void insertVoid(HtmlToken token) {
        place(create(token), open.current());
    }

    /** Opens an element that the page's author left out. */
    int insert(HtmlTag tag) {
        return open(page.create(tag.ordinal(), 0, 0));
    }

    int insertCopy(int element) {
        return open(copy(element));
    }

    int copy(int element) {
        return page.create(page.name(element), page.from(element), page.to(element));
    }

    /** Opens an element whose text is not markup. */
    void insertRaw(HtmlToken token) {
        insert(token);
        raw = token.tag;
        skipLineFeed = token.tag == HtmlTag.TEXTAREA;
    }

    void skipLineFeed() {
        skipLineFeed = true;
    }

    void insertText(int from, int to, boolean asItIs) {
        int target = open.current();
        int before = page.last(target);
        int name = asItIs ? HtmlDocument.RAW_TEXT : HtmlDocument.TEXT;
        boolean foster = fosters(target);
        if (!foster && before >= 0 && page.name(before) == name && page.to(before) == from) {
            page.setAttributes(before, page.from(before), to);
        } else {
            place(page.create(name, from, to), target);
        }
    }

    /** Runs {@code rules} with what is misplaced put before the table. */
    void foster(Runnable rules) {
        boolean before = fostering;
        fostering = true;
        rules.run();
        fostering = before;
    }

    private boolean fosters(int target) {
        return fostering
                && target >= 0
                && (ElementTraits.of(page.name(target)) & ElementTraits.FOSTERS) != 0;
    }

    /** Puts a node into {@code target}, or before the table it must not stand in. */
    void place(int node, int target) {
        if (!fosters(target)) {
            page.append(node, target < 0 ? 0 : target);
            return;
        }
        int table = open.lastIndexOf(HtmlTag.TABLE);
        int template = open.lastIndexOf(HtmlTag.TEMPLATE);
        if (template > table) {
            page.append(node, open.get(template));
        } else if (table < 0) {
            page.append(node, open.get(0));
        } else if (page.parent(open.get(table)) >= 0) {
            page.insertBefore(node, open.get(table));
        } else {
            page.append(node, open.get(table - 1));
        }
    }

    void closeParagraph() {
        if (open.paragraphInButtonScope()) {
            open.closeImplied(HtmlTag.P.ordinal());
            open.popThrough(HtmlTag.P);
        }
    }

    /** Adds to an element what attributes it has not. */
    void merge(int element, HtmlToken token) {
        int start = page.attributes();
        int all = page.to(element) - page.from(element) + token.to - token.from;
        if (token.to == token.from || all > 256) {
            return;
        }
        copyAttributes(page.from(element), page.to(element));
        copyAttributes(token.from, token.to);
        page.setAttributes(element, start, page.attributes());
        tookAttributes = true;
    }

    private void copyAttributes(int from, int to) {
        for (int a = from; a < to; a++) {
            page.addAttribute(page.attributeName(a), page.valueFrom(a), page.valueTo(a));
        }
    }

    /** The mode that the innermost open elements ask for (§13.2.4.1). */
    void resetMode() {
        for (int i = open.size() - 1; i >= 0; i--) {
            Mode fitting = TemplateModes.fitting(open.name(i), head);
            if (open.name(i) == HtmlTag.TEMPLATE.ordinal()) {
                fitting = templates.current();
            } else if (open.name(i) == HtmlTag.NOSCRIPT.ordinal() && open.get(i - 1) == head) {
                fitting = Mode.IN_HEAD_NOSCRIPT;
            }
            if (fitting != null) {
                mode = fitting;
                return;
            }
        }
        mode = Mode.IN_BODY;
    }

    // Text.

    /** Whether there is nothing but white space. */
    boolean isBlank(int from, int to) {
        return blankEnd(from, to) == to;
    }

    /** Where the white space at the start of a text ends. */
    int blankEnd(int from, int to) {
        int p = from;
        while (p < to && isSpace(page.source()[p])) {
            p++;
        }
        return p;
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\n' || b == '\t' || b == '\r' || b == '\f';
    }

    private int afterLineFeed(int from) {
        byte[] source = page.source();
        int at = source[from] == '\r' ? from + 1 : from;
        return at < source.length && source[at] == '\n' ? at + 1 : at;
    }
}
