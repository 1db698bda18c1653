package id.saring.parser;

import id.saring.core.Credit;
import id.saring.core.Credit.Role;
import id.saring.i18n.Rules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads lines that say who made a story: "Penulis: A Editor: B", "Rep: A/ Red: B", "[Redaktur: A]",
 * "Oleh A".
 */
final class CreditLines {
    private static final int LONGEST = 200;
    private static final String BULLETS = "*•-–— \t\n\u000b\f\r";
    private static final int SHORTEST_GLUED = 6;

    private record Label(String words, Role role, boolean free) {}

    private static final List<Label> LABELS = labels();
    private static final Map<String, Label> BY_WORDS =
            LABELS.stream().collect(Collectors.toMap(Label::words, l -> l, (a, b) -> a));
    private static final int LONGEST_LABEL =
            LABELS.stream().mapToInt(label -> label.words.length()).max().orElse(0);

    /** What {@link #REPORT} and {@link #WRITTEN_FOR} begin with. */
    private static final List<String> REPORT_WORDS =
            List.of(
                    "laporan",
                    "wartawan",
                    "reporter",
                    "kontributor",
                    "jurnalis",
                    "written",
                    "ditulis");

    private static final HashTable OPENINGS = openings();
    private static final Pattern LABEL = labelPattern();
    private static final Pattern REPORT =
            Pattern.compile(
                    "^(?:laporan\\s+)?(?:wartawan|reporter|kontributor|jurnalis)\\s+[^,:]{2,40},\\s*(.{3,60})$",
                    Pattern.CASE_INSENSITIVE);

    /** "Written for Good News by A. Cholis". */
    private static final Pattern WRITTEN_FOR =
            Pattern.compile(
                    "(?iu)^(?:written|ditulis) (?:for|untuk) .{2,60} (?:by|oleh) (.{3,60})$");

    /** (idh/bag), [sc], (ADW/NDI), AZF: initials of reporter and editor. */
    private static final Pattern SIGN_OFF =
            Pattern.compile(
                    "\\s*(?:\\((?:[A-Za-z]{1,10}(?: [A-Z][a-z]+){0,2})(?:\\s?[/-]\\s?[A-Za-z0-9.]{1,12}){0,4}\\)|\\[[A-Za-z]{1,10}(?:/[A-Za-z]{1,12}){0,4}\\])\\s*[.*]*$");

    private CreditLines() {}

    /**
     * The credits on a line that holds nothing else; empty when it is no such line or names no
     * person.
     */
    static List<Credit> read(String line) {
        String bare = bare(line);
        if (!opens(bare)) {
            return bare.length() > LONGEST ? List.of() : glued(bare);
        }
        Matcher report = REPORT.matcher(bare);
        if (report.matches()) {
            return credits(Role.REPORTER, report.group(1));
        }
        Matcher writtenFor = WRITTEN_FOR.matcher(bare);
        if (writtenFor.matches()) {
            return credits(Role.AUTHOR, writtenFor.group(1));
        }
        List<Credit> credits = new ArrayList<>();
        Matcher label = LABEL.matcher(bare);
        if (bare.length() > LONGEST) {
            return List.of();
        }
        if (!label.lookingAt()) {
            return glued(bare);
        }
        int valueStart = label.end();
        Role role = role(label);
        while (role != null && label.find()) {
            Role next = role(label);
            if (next != null) {
                credits.addAll(credits(role, bare.substring(valueStart, label.start())));
                role = next;
                valueStart = label.end();
            }
        }
        credits.addAll(credits(role, bare.substring(valueStart)));
        return credits;
    }

    /** "Siti AminahEditor": name and role in elements of their own, with nothing between them. */
    private static List<Credit> glued(String line) {
        int last = line.length() - SHORTEST_GLUED;
        for (int i = Math.max(3, line.length() - LONGEST_LABEL); i <= last; i++) {
            if (Letters.isCapital(line.charAt(i)) && Character.isLowerCase(line.charAt(i - 1))) {
                Label label = BY_WORDS.get(line.substring(i).toLowerCase(Locale.ROOT));
                if (label != null) {
                    return credits(label.role, line.substring(0, i));
                }
            }
        }
        return List.of();
    }

    /** Whether a line's first two letters are those of a label: most lines' are not. */
    private static boolean opens(String bare) {
        return bare.length() > 1
                && OPENINGS.get(
                                Letters.toLower(bare.charAt(0)) << 16
                                        | Letters.toLower(bare.charAt(1)))
                        != 0;
    }

    private static HashTable openings() {
        HashTable openings = new HashTable(LABELS.size() + REPORT_WORDS.size());
        LABELS.forEach(
                label -> openings.put(label.words.charAt(0) << 16 | label.words.charAt(1), 1));
        REPORT_WORDS.forEach(word -> openings.put(word.charAt(0) << 16 | word.charAt(1), 1));
        return openings;
    }

    /**
     * Whether a line says who made the story or a part of it, or is a reporter's code, whether or
     * not a name can be read.
     */
    static boolean isCredit(String line) {
        String bare = bare(line);
        if (bare.isEmpty() || bare.length() > LONGEST) {
            return false;
        }
        Matcher label = LABEL.matcher(bare);
        boolean labelled =
                label.lookingAt()
                        && (!read(line).isEmpty() || bare.substring(0, label.end()).contains(":"));
        return labelled
                || REPORT.matcher(bare).matches()
                || WRITTEN_FOR.matcher(bare).matches()
                || isSignOff(line);
    }

    /** Whether the line is nothing but a reporter's code. */
    static boolean isSignOff(String line) {
        String stripped = line.strip();
        return !stripped.isEmpty() && stripped.length() <= 40 && signOffStart(stripped) == 0;
    }

    /** Where a reporter's code begins at the end of the line, its length when there is none. */
    static int signOffStart(String line) {
        if (!line.endsWith(")")
                && !line.endsWith("]")
                && !line.endsWith("*")
                && !line.endsWith(".")) {
            return line.length();
        }
        int from = Math.max(0, line.length() - 60);
        Matcher matcher = SIGN_OFF.matcher(line).region(from, line.length());
        return matcher.find() ? matcher.start() : line.length();
    }

    /** The role that a line names and nothing else, as "Editor"; null for any other line. */
    static @Nullable Role role(String line) {
        String bare = line.strip();
        if (bare.length() > LONGEST_LABEL + 8 || !opens(bare)) {
            return null;
        }
        String words = bare.toLowerCase(Locale.ROOT);
        words =
                words.endsWith(":")
                        ? words.substring(0, words.length() - 1).stripTrailing()
                        : words;
        Label label = BY_WORDS.get(words);
        return label == null || label.free ? null : label.role;
    }

    /** Without the brackets and bullets around the whole line. */
    private static String bare(String line) {
        String bare = line.strip();
        int start = 0;
        while (start < bare.length() && BULLETS.indexOf(bare.charAt(start)) >= 0) {
            start++;
        }
        bare = bare.substring(start);
        boolean bracketed =
                bare.startsWith("[") && bare.endsWith("]")
                        || bare.startsWith("(") && bare.endsWith(")");
        return bracketed ? bare.substring(1, bare.length() - 1).strip() : bare;
    }

    private static List<Credit> credits(@Nullable Role role, String value) {
        List<Credit> credits = new ArrayList<>();
        if (role != null) {
            for (String name : PersonNames.readLabelled(value)) {
                if (role(name) == null) {
                    credits.add(new Credit(role, name));
                }
            }
        }
        return credits;
    }

    private static @Nullable Role role(Matcher label) {
        String words = label.group(1).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        boolean colon = label.group().matches("(?s).*[:.].*");
        Label known = BY_WORDS.get(words);
        return known != null && (known.free || colon) ? known.role : null;
    }

    private static List<Label> labels() {
        return Rules.of(CreditLines.class).table("credit-labels.tsv", 3).stream()
                .map(
                        row ->
                                new Label(
                                        row.get(0),
                                        row.parse(1, Role::valueOf),
                                        row.get(2).equals("FREE")))
                .sorted(Comparator.comparingInt((Label label) -> label.words.length()).reversed())
                .toList();
    }

    /** A label at a word's start, with a colon or full stop, or free-standing before a capital. */
    private static Pattern labelPattern() {
        String colon = alternatives(LABELS);
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])((?i:"
                        + colon
                        + "))(?:\\s*[:]\\s*|\\.\\s+(?=\\p{Lu})|\\s+(?=\\p{Lu})|(?<=\\p{L}{3}\\p{Ll})(?=\\p{Lu}))");
    }

    private static String alternatives(List<Label> labels) {
        return labels.stream()
                .map(label -> label.words.replace(" ", "\\s+"))
                .collect(Collectors.joining("|"));
    }
}
