package id.saring.translation.segmentation;

import id.saring.translation.segmentation.SentenceWords.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the rules of {@link SentenceEnds} as SRX 2.0 (LISA OSCAR, 2008): the first rule whose two
 * patterns match before and after a place decides.
 */
final class Srx {
    static String indonesian() {
        return new Srx(SentenceWords.INDONESIAN).write();
    }

    private static final String SPACE = "[ \\t\\u00A0\\u202F]";
    private static final String SPACES = SPACE + "{1,20}"; // bounded: it stands in lookbehinds
    private static final String LINE_END = "[\\n\\r\\u2028\\u2029]";
    private static final String LINE_START = "^|" + LINE_END;
    private static final String MARKS = "[.!?…]+";
    private static final String CLOSING = set(Letters.CLOSING) + "{0,20}";
    private static final String OPENING = set(Letters.OPENING);
    private static final String NEXT =
            SPACES
                    + "(?:\\(\\)[ ])?(?:"
                    + OPENING
                    + "*"
                    + set(Letters.SPACED_OPENING)
                    + SPACE
                    + "|"
                    + OPENING
                    + "*)";
    private static final String START = NEXT + "(?:[\\p{Lu}\\p{Lt}\\p{Lo}0-9]|\\p{Ll}{1,2}\\p{Lu})";
    private static final String STOP = "(?<![.!?…])\\." + CLOSING;
    private static final String WORD_START = "(?<![^ \\t\\u00A0\\u202F\\n\\r\\u2028\\u2029])";
    private static final String LIST_MARK = "(?:[0-9]{1,3}|[a-z]|[IVXivx]{1,4})";
    private static final String QUOTATION =
            "(?:"
                    + LINE_START
                    + "|"
                    + SPACE
                    + "|\\()\"[^\"\\n\\r\\u2028\\u2029]{0,"
                    + SentenceEnds.QUOTATION
                    + "}";

    private final SentenceWords words;
    private final List<String> rules = new ArrayList<>();

    private Srx(SentenceWords words) {
        this.words = words;
    }

    private String write() {
        add(true, LINE_END, "[\\s\\S]");
        lists();
        abbreviations();
        initials();
        add(true, MARKS + CLOSING, START);
        add(true, MARKS + CLOSING, SPACES + "[a-z]\\." + SPACES + "\\p{Lu}");
        String quote = set(Letters.CLOSING.replaceAll("[)\\]]", ""));
        add(true, MARKS + CLOSING + quote + CLOSING, NEXT + set(Letters.QUOTES) + OPENING + "*.");
        small();
        withoutSpace();
        withoutMark();
        return head() + String.join("", rules) + foot();
    }

    private void lists() {
        add(false, STOP, SPACES + "\\p{Lu}\\p{L}{1," + (SentenceEnds.LONGEST_WORD - 1) + "}\\)");
        add(false, "(?<![\\p{L}0-9./])[IVXLC]+" + STOP, SPACES + "\\p{Lu}\\.");
        String article = "(?<=(?<![\\p{L}0-9./])[IVXLC]{1,20}\\." + SPACES + ")\\p{Lu}";
        add(false, article + STOP, NEXT + "[0-9]");
        String thousands = "(?<![\\p{L}0-9./])[0-9]{1,3}(?:\\.[0-9]{3})+";
        add(false, thousands + STOP, SPACES + "[0-9]{3}(?![0-9])");
        String numbered = "(?<=" + any(Kind.NEVER, Kind.NUMBER) + STOP + SPACES + ")";
        add(true, numbered + "(?:[0-9]{1,3}|[a-z]|[IVXivx]{2,4})" + STOP, START);
        String opened = "|[:;]" + SPACES + "|[.!?…]" + CLOSING + SPACES + ")";
        String before = "(?<=(?:" + LINE_START + ")" + SPACE + "{0,20}" + opened;
        add(false, before + LIST_MARK + STOP, SPACE);
    }

    private void abbreviations() {
        String degree = "(?<![\\p{L}0-9./])\\p{Lu}[\\p{L}0-9/]*\\.[\\p{L}0-9./]*" + STOP;
        add(false, degree, SPACES + "\\p{Lu}\\p{L}{0,2}\\.\\p{Lu}");
        add(false, "\\([\\p{L}0-9./]{1,5}\\.\\)" + CLOSING, SPACE);
        String opener = NEXT + "(?:" + listed(Kind.OPENER, Kind.START) + ")(?!\\p{L})";
        add(true, any(Kind.NEVER) + STOP, opener);
        add(false, any(Kind.NEVER) + STOP, SPACE);
        add(false, any(Kind.NUMBER) + STOP, NEXT + "(?:[0-9]|[IVXLC]+(?!\\p{L}))");
        String company = "(?:\\(|(?:" + listed(Kind.COMPANY) + ")(?!\\p{L}))";
        add(false, any(Kind.COMPANY) + STOP, SPACES + "" + company);
        add(true, STOP, opener);
    }

    private void initials() {
        add(true, any(Kind.TAIL) + STOP, START);
        add(true, "(?<=," + SPACE + "{0,20})" + any(Kind.DEGREE) + STOP, START);
        add(true, "(?<=[0-9]" + SPACES + ")\\p{Lu}" + STOP, START);
        add(true, "(?<=" + any(Kind.LETTERED) + SPACES + ")\\p{Lu}" + STOP, START);
        String before = "(?<=" + LINE_START + "|\\.|" + SPACE + "|" + OPENING + ")";
        add(false, before + "\\p{Lu}" + STOP, NEXT + "\\p{Lu}");
    }

    /** The next sentence starts with a small letter. */
    private void small() {
        String small = SPACES + "\\p{Ll}";
        Kind[] others =
                EnumSet.complementOf(EnumSet.of(Kind.NEVER, Kind.SPEECH)).toArray(new Kind[0]);
        add(false, any(others) + "\\.", small);
        add(true, "(?<![\\p{L}0-9./])(?:\\p{L}{3,}\\p{Ll}|[0-9]{3,})\\.", small);
        add(true, "(?<![\\p{L}0-9./])\\p{Ll}+[?!]+", small);
    }

    private void withoutMark() {
        String word = "(?:\\p{Ll}{3,}|[0-9]{3,})[ ]";
        String start = "(?:" + listed(Kind.START) + ")(?:," + SPACE + ".|" + SPACE + "\\p{Ll})";
        add(false, WORD_START + "(?:" + listed(Kind.TITLES) + ")[ ]", start);
        add(true, WORD_START + word, start);
        String speech = "(?:" + listed(Kind.SPEECH) + ")";
        String quotation =
                "[\"“]\\p{Lu}[^\"“”\\n\\r\\u2028\\u2029]{"
                        + (UnmarkedStarts.SHORTEST_QUOTED - 2)
                        + ","
                        + UnmarkedStarts.QUOTED
                        + "},[\"”]"
                        + SPACE
                        + speech
                        + "(?!\\p{L})";
        add(false, WORD_START + speech + "[ ]", quotation);
        add(true, "[\\p{L}\\p{Nd}][ ]", quotation);
    }

    private void withoutSpace() {
        add(true, MARKS + CLOSING + "[”»]", "\\p{Lu}");
        add(true, "[.!?…]\"(?<=" + QUOTATION + "\")", "\\p{Lu}");
        add(false, "[.!?…](?<=" + QUOTATION + ")", "\"\\p{Lu}");
        add(true, MARKS, "[\"“]\\p{Lu}");
        String opener = "(?:" + listed(Kind.OPENER, Kind.START) + ")" + SPACE;
        add(false, any(Kind.NEVER, Kind.NUMBER, Kind.COMPANY) + "\\.", opener);
        add(true, "(?<![\\p{L}0-9./])\\p{L}+\\p{Ll}\\.", opener);
    }

    /** A word of these kinds, or one whose last part is; one with full stops only whole. */
    private String any(Kind... kinds) {
        List<String> plain = new ArrayList<>();
        List<String> dotted = new ArrayList<>();
        for (Kind kind : kinds) {
            words.of(kind).forEach(word -> (word.contains(".") ? dotted : plain).add(word));
        }
        String whole = dotted.isEmpty() ? "" : "|(?<![\\p{L}0-9./])(?:" + listed(dotted) + ")";
        String last = plain.isEmpty() ? "(?!)" : "(?<![\\p{L}0-9/])(?:" + listed(plain) + ")";
        return "(?:" + last + whole + ")";
    }

    private String listed(Kind... kinds) {
        return listed(Stream.of(kinds).flatMap(kind -> words.of(kind).stream()).toList());
    }

    private static String listed(List<String> list) {
        return list.stream()
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(word -> word.replace(".", "\\."))
                .collect(Collectors.joining("|"));
    }

    private static String set(String characters) {
        return "["
                + characters
                        .chars()
                        .mapToObj(c -> (c == '[' || c == ']' ? "\\" : "") + (char) c)
                        .collect(Collectors.joining())
                + "]";
    }

    private void add(boolean breaks, String before, String after) {
        Pattern.compile(before); // a wrong one is a defect to see at once
        rules.add(
                "        <rule break=\""
                        + (breaks ? "yes" : "no")
                        + "\">\n          <beforebreak>"
                        + escape(before)
                        + "</beforebreak>\n          <afterbreak>"
                        + escape(after)
                        + "</afterbreak>\n        </rule>\n");
    }

    private static String escape(String pattern) {
        return pattern.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String head() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <!-- Sentence rules for Indonesian and its neighbours; written by Saring from sentence-words.tsv. Apache License 2.0. -->
                <srx xmlns="http://www.lisa.org/srx20" version="2.0">
                  <header segmentsubflows="yes" cascade="no">
                    <formathandle type="start" include="no"/>
                    <formathandle type="end" include="yes"/>
                    <formathandle type="isolated" include="no"/>
                  </header>
                  <body>
                    <languagerules>
                      <languagerule languagerulename="Indonesian">
                """;
    }

    private static String foot() {
        return """
                      </languagerule>
                    </languagerules>
                    <maprules>
                      <languagemap languagepattern="(?i)(?:id|in|ind|ms|msa|zsm|zlm|jv|jav|su|sun)(?:[-_].*)?" languagerulename="Indonesian"/>
                    </maprules>
                  </body>
                </srx>
                """;
    }
}
