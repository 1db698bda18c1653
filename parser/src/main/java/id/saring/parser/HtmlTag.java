package id.saring.parser;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The HTML elements that the parser or any stage asks about; all others are {@link #OTHER}. Those
 * from {@link #ANNOTATION_XML} on matter to the parser alone.
 */
enum HtmlTag {
    HTML,
    HEAD,
    BODY,
    TITLE,
    META,
    LINK,
    BASE,
    SCRIPT,
    STYLE,
    NOSCRIPT,
    TEMPLATE,
    MAIN,
    ARTICLE,
    SECTION,
    NAV,
    ASIDE,
    HEADER,
    FOOTER,
    ADDRESS,
    HGROUP,
    SEARCH,
    H1,
    H2,
    H3,
    H4,
    H5,
    H6,
    P,
    DIV,
    SPAN,
    CENTER,
    FONT,
    BR,
    HR,
    WBR,
    A,
    B,
    STRONG,
    I,
    EM,
    U,
    S,
    SMALL,
    MARK,
    CODE,
    KBD,
    SAMP,
    TT,
    SUB,
    SUP,
    Q,
    CITE,
    ABBR,
    TIME,
    LABEL,
    UL,
    OL,
    LI,
    DL,
    DT,
    DD,
    MENU,
    TABLE,
    CAPTION,
    THEAD,
    TBODY,
    TFOOT,
    TR,
    TD,
    TH,
    COL,
    COLGROUP,
    BLOCKQUOTE,
    PRE,
    TEXTAREA,
    FIGURE,
    FIGCAPTION,
    IMG,
    PICTURE,
    SOURCE,
    VIDEO,
    AUDIO,
    IFRAME,
    EMBED,
    OBJECT,
    AMP_IMG,
    SVG,
    MATH,
    CANVAS,
    DETAILS,
    SUMMARY,
    DIALOG,
    FORM,
    INPUT,
    BUTTON,
    SELECT,
    OPTION,
    FIELDSET,
    INS,
    DEL,
    ANNOTATION_XML,
    APPLET,
    AREA,
    BASEFONT,
    BGSOUND,
    BIG,
    DESC,
    DIR,
    FOREIGNOBJECT,
    FRAME,
    FRAMESET,
    IMAGE,
    KEYGEN,
    LISTING,
    MALIGNMARK,
    MARQUEE,
    MGLYPH,
    MI,
    MN,
    MO,
    MS,
    MTEXT,
    NOBR,
    NOEMBED,
    NOFRAMES,
    OPTGROUP,
    PARAM,
    PLAINTEXT,
    RB,
    RP,
    RT,
    RTC,
    RUBY,
    STRIKE,
    TRACK,
    VAR,
    XMP,
    OTHER;

    private static final Map<String, HtmlTag> BY_NAME = new HashMap<>();

    static {
        for (HtmlTag tag : values()) {
            BY_NAME.put(tag.htmlName(), tag);
        }
        BY_NAME.remove("other");
    }

    /** The tag of this lower-case element name. */
    static HtmlTag of(String name) {
        return BY_NAME.getOrDefault(name, OTHER);
    }

    /** Its name in HTML, lower case. */
    String htmlName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it stands in a line of text without breaking it. */
    boolean inline() {
        return Traits.INLINE[ordinal()];
    }

    /** Whether its text is never shown. */
    boolean silent() {
        return Traits.SILENT[ordinal()];
    }

    /** What is asked of every element of a page, worked out once. */
    private static final class Traits {
        static final boolean[] INLINE = new boolean[values().length];
        static final boolean[] SILENT = new boolean[INLINE.length];

        static {
            for (HtmlTag tag : values()) {
                INLINE[tag.ordinal()] = tag.isInline();
                SILENT[tag.ordinal()] = tag.isSilent();
            }
        }
    }

    private boolean isInline() {
        return switch (this) {
            case A,
                    B,
                    STRONG,
                    I,
                    EM,
                    U,
                    S,
                    SMALL,
                    MARK,
                    CODE,
                    KBD,
                    SAMP,
                    TT,
                    SUB,
                    SUP,
                    Q,
                    CITE,
                    ABBR,
                    TIME ->
                    true;
            case LABEL, SPAN, FONT, INS, DEL, WBR, IMG, PICTURE, SVG, MATH, INPUT, SOURCE -> true;
            default ->
                    compareTo(ANNOTATION_XML) >= 0
                            || isSilent() && this != IFRAME && this != VIDEO && this != OBJECT;
        };
    }

    /** 1 to 6 for a heading, otherwise 0. */
    int headingLevel() {
        return compareTo(H1) >= 0 && compareTo(H6) <= 0 ? ordinal() - H1.ordinal() + 1 : 0;
    }

    private boolean isSilent() {
        return switch (this) {
            case HEAD,
                    SCRIPT,
                    STYLE,
                    NOSCRIPT,
                    TEMPLATE,
                    TEXTAREA,
                    SELECT,
                    IFRAME,
                    OBJECT,
                    SVG,
                    CANVAS,
                    VIDEO,
                    AUDIO ->
                    true;
            default -> false;
        };
    }

    /** Whether it shows a picture, a film or another page in a frame. */
    boolean isPicture() {
        return this == IMG || this == AMP_IMG || this == VIDEO || this == IFRAME;
    }

    /** Whether {@link PageTree#all} lists it. */
    boolean listed() {
        return switch (this) {
            case HTML,
                    NOSCRIPT,
                    TITLE,
                    META,
                    LINK,
                    BASE,
                    SCRIPT,
                    TIME,
                    H1,
                    H2,
                    H3,
                    ARTICLE,
                    MAIN,
                    IMG,
                    FIGURE,
                    A,
                    HEADER,
                    FIGCAPTION ->
                    true;
            default -> false;
        };
    }
}
