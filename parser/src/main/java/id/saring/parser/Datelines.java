package id.saring.parser;

import id.saring.core.Dateline;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the place line that opens a news text, in the shapes that Indonesian and Malay outlets
 * print.
 */
final class Datelines {
    private static final int LONGEST = 90;

    private static final String WORD = "[\\p{Lu}][\\p{L}'’.-]*";
    private static final String PLACE = WORD + "(?:[ \\u00a0]+" + WORD + "){0,3}";
    private static final String OUTLET =
            "(?:[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)+|[\\p{Lu}][\\p{L}\\d]*(?:[ ][\\p{Lu}][\\p{L}\\d]*){0,3})";
    private static final String DASH = "\\s*(?:--+|[-–—―])\\s*";
    private static final String DATE = "(?<date>\\d{1,2} \\p{L}+ \\d{4})";

    /** How a dateline may look, and which parts it then has. */
    private record Shape(Pattern pattern, boolean outlet, boolean date) {
        Shape(Pattern pattern) {
            this(
                    pattern,
                    pattern.pattern().contains("(?<outlet>"),
                    pattern.pattern().contains("(?<date>"));
        }
    }

    private static final List<Shape> SHAPES =
            Stream.of(
                            // Mataram, NTB (ANTARA News) -
                            Pattern.compile(
                                    "^(?<place>"
                                            + PLACE
                                            + ")(?:,\\s*"
                                            + PLACE
                                            + ")?\\s*,?\\s*\\((?<outlet>[^()]{2,40})\\)"
                                            + "\\s*[-–—:]"),
                            // KOMPAS.com, Jakarta -   Liputan6.com, Jakarta Sepekan
                            Pattern.compile(
                                    "^(?<outlet>[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)+)\\s*,\\s*(?<place>"
                                            + WORD
                                            + "(?: \\p{Lu}{2,}){0,2})(?:"
                                            + DASH
                                            + "|\\s*[:.]\\s|\\s+(?=\\p{Lu}))"),
                            // KONTAN.CO.ID - JAKARTA.
                            Pattern.compile(
                                    "^(?<outlet>[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)+)"
                                            + DASH
                                            + "(?<place>"
                                            + PLACE
                                            + ")(?:"
                                            + DASH
                                            + "|[.:]\\s)"),
                            // Jakarta, CNN Indonesia --   JAKARTA, KOMPAS.com –
                            Pattern.compile(
                                    "^(?<place>"
                                            + PLACE
                                            + ")\\s*,\\s*(?<outlet>"
                                            + OUTLET
                                            + ")"
                                            + DASH),
                            // Pemalang, 5 Mei 2024 -
                            Pattern.compile("^(?<place>" + PLACE + "),\\s*" + DATE + DASH),
                            // Jakarta -   JAKARTA (12/5) -
                            Pattern.compile(
                                    "^(?<place>"
                                            + PLACE
                                            + ")(?:\\s*\\(\\d[^)]{0,20}\\))?(?:\\s*(?:--+|[–—―])\\s*|\\s+-\\s*|-\\s+)(?=[\\p{Lu}\"“'‘\\d(])"),
                            // GEORGE TOWN: Keadaan   Kota Bharu:
                            Pattern.compile(
                                    "^(?<place>" + PLACE + ")\\s*:\\s*(?=[\\p{Lu}\"“‘\\d])"),
                            // TANA PASER. Rapat
                            Pattern.compile(
                                    "^(?<place>\\p{Lu}{3,}(?: \\p{Lu}{3,}){0,2})\\.\\s+(?=\\p{Lu})"),
                            // Jakarta, Partai
                            Pattern.compile(
                                    "^(?<place>Jakarta|JAKARTA|Surabaya|SURABAYA|Bandung|BANDUNG|Medan|MEDAN|Semarang|SEMARANG|Makassar|MAKASSAR|Yogyakarta|YOGYAKARTA|Denpasar|DENPASAR)\\s*,\\s+(?=\\p{Lu})"))
                    .map(Shape::new)
                    .toList();
    private static final Pattern OUTLET_ONLY =
            Pattern.compile("^(?<outlet>[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)+)" + DASH);

    private static final Pattern BEFORE_COMMA = Pattern.compile("\\s+,");
    private static final Pattern DOMAIN = Pattern.compile("\\.\\p{L}{2,}");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\d]");

    private Datelines() {}

    /** The dateline that {@code paragraph} opens with, or null. */
    static @Nullable Dateline read(String paragraph, @Nullable String publisher) {
        String head =
                paragraph
                        .substring(0, Math.min(LONGEST, paragraph.length()))
                        .replace('\u00a0', ' ');
        head = BEFORE_COMMA.matcher(head).replaceAll(",");
        for (Shape shape : SHAPES) {
            Matcher matcher = shape.pattern.matcher(head);
            if (matcher.lookingAt() && !isOutlet(matcher.group("place"), publisher)) {
                return new Dateline(
                        shape.outlet ? matcher.group("outlet") : null,
                        matcher.group("place").strip(),
                        shape.date ? matcher.group("date") : null);
            }
        }
        Matcher outlet = OUTLET_ONLY.matcher(head);
        return outlet.lookingAt() ? new Dateline(outlet.group("outlet"), null, null) : null;
    }

    private static boolean isOutlet(String place, @Nullable String publisher) {
        boolean domain = DOMAIN.matcher(place).find();
        return domain || publisher != null && letters(publisher).startsWith(letters(place));
    }

    private static String letters(String text) {
        return NO_LETTERS.matcher(text.toLowerCase(java.util.Locale.ROOT)).replaceAll("");
    }
}
