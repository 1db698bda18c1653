package id.saring.parser;

import static id.saring.parser.HtmlTag.*;

/** What the HTML standard's tree construction (§13.2.4, §13.2.6) says of kinds of elements. */
final class ElementTraits {
    /** Ends the search for an element in scope. */
    static final int SCOPE = 1;

    /** Ends it as well in list item scope. */
    static final int LIST_SCOPE = 2;

    /** Ends it as well in button scope. */
    static final int BUTTON_SCOPE = 4;

    /** Ends it in table scope. */
    static final int TABLE_SCOPE = 8;

    /** One of the elements that the standard calls special. */
    static final int SPECIAL = 16;

    /** Closed by what follows, without an end tag. */
    static final int IMPLIED_END = 32;

    /** Closed so at the end of a template too. */
    static final int IMPLIED_END_THOROUGH = 64;

    /** What is misplaced in it stands before the table. */
    static final int FOSTERS = 128;

    private static final int[] HTML_TRAITS = html();

    private ElementTraits() {}

    /** The traits of an element's name, as {@link HtmlNames} counts them. */
    static int of(int name) {
        if (name < HTML_TRAITS.length) {
            return HTML_TRAITS[name];
        }
        return HtmlNames.namespace(name) != 0 && (isTextPoint(name) || isHtmlPoint(name))
                ? SCOPE | SPECIAL
                : 0;
    }

    /** MathML text integration points, and {@code annotation-xml}. */
    static boolean isTextPoint(int name) {
        return HtmlNames.namespace(name) == HtmlNames.MATH
                && switch (HtmlNames.tag(name)) {
                    case MI, MO, MN, MS, MTEXT, ANNOTATION_XML -> true;
                    default -> false;
                };
    }

    /** SVG's HTML integration points. */
    static boolean isHtmlPoint(int name) {
        return HtmlNames.namespace(name) == HtmlNames.SVG
                && switch (HtmlNames.tag(name)) {
                    case FOREIGNOBJECT, DESC, TITLE -> true;
                    default -> false;
                };
    }

    private static int[] html() {
        int[] traits = new int[OTHER.ordinal() + 1];
        set(traits, SCOPE, APPLET, CAPTION, HTML, TABLE, TD, TH, MARQUEE, OBJECT, SELECT, TEMPLATE);
        set(traits, LIST_SCOPE, OL, UL);
        set(traits, BUTTON_SCOPE, BUTTON);
        set(traits, TABLE_SCOPE, HTML, TABLE, TEMPLATE);
        set(traits, IMPLIED_END, DD, DT, LI, OPTGROUP, OPTION, P, RB, RP, RT, RTC);
        set(traits, IMPLIED_END_THOROUGH, DD, DT, LI, OPTGROUP, OPTION, P, RB, RP, RT, RTC);
        set(traits, IMPLIED_END_THOROUGH, CAPTION, COLGROUP, TBODY, TD, TFOOT, TH, THEAD, TR);
        set(traits, FOSTERS, TABLE, TBODY, TFOOT, THEAD, TR);
        set(traits, SPECIAL, ADDRESS, APPLET, AREA, ARTICLE, ASIDE, BASE, BASEFONT, BGSOUND);
        set(traits, SPECIAL, BLOCKQUOTE, BODY, BR, BUTTON, CAPTION, CENTER, COL, COLGROUP, DD);
        set(traits, SPECIAL, DETAILS, DIR, DIV, DL, DT, EMBED, FIELDSET, FIGCAPTION, FIGURE);
        set(traits, SPECIAL, FOOTER, FORM, FRAME, FRAMESET, H1, H2, H3, H4, H5, H6, HEAD, HEADER);
        set(traits, SPECIAL, HGROUP, HR, HTML, IFRAME, IMG, INPUT, KEYGEN, LI, LINK, LISTING);
        set(traits, SPECIAL, MAIN, MARQUEE, MENU, META, NAV, NOEMBED, NOFRAMES, NOSCRIPT, OBJECT);
        set(traits, SPECIAL, OL, P, PARAM, PLAINTEXT, PRE, SCRIPT, SEARCH, SECTION, SELECT, SOURCE);
        set(traits, SPECIAL, STYLE, SUMMARY, TABLE, TBODY, TD, TEMPLATE, TEXTAREA, TFOOT, TH);
        set(traits, SPECIAL, THEAD, TITLE, TR, TRACK, UL, WBR, XMP);
        return traits;
    }

    private static void set(int[] traits, int trait, HtmlTag... tags) {
        for (HtmlTag tag : tags) {
            traits[tag.ordinal()] |= trait;
        }
    }
}
