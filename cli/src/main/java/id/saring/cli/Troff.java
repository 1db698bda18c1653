package id.saring.cli;

import java.util.List;
import java.util.stream.Collectors;

/** Writes the language of man(7), so that every sign is printed as it stands. */
final class Troff {
    private final StringBuilder out = new StringBuilder();

    /** The first line, of which the head and foot of each sheet are made. */
    void title(String name, ManPage.Edition edition, String manual) {
        List<String> fields =
                List.of(
                        name,
                        "1",
                        edition.date().toString(),
                        "saring " + edition.version(),
                        manual);
        set(
                fields.stream()
                        .map(Troff::escape)
                        .collect(Collectors.joining("\" \"", ".TH \"", "\"")));
        set(".nh"); // a command's name that is parted by a hyphen is another
    }

    void heading(String text) {
        set(".SH " + escape(text));
    }

    void text(String text) {
        set(safe(text));
    }

    /** A term, marked up already, and indented below it what it means. */
    void tag(String term, String meaning) {
        set(".TP");
        set(term);
        text(meaning);
    }

    /** Indented lines stay lines of their own. */
    void asTyped(String line) {
        if (line.isBlank()) {
            set(".PP");
        } else if (line.startsWith(" ")) {
            set(".RS 4\n.nf\n" + safe(line) + "\n.fi\n.RE");
        } else {
            text(line);
        }
    }

    /** A line that is marked up already. */
    void set(String line) {
        out.append(line).append('\n');
    }

    static String bold(String text) {
        return "\\fB" + escape(text) + "\\fR";
    }

    static String italic(String text) {
        return "\\fI" + escape(text) + "\\fR";
    }

    /** Without the sign that says nothing, a line might be a request. */
    private static String safe(String text) {
        String escaped = escape(text.strip());
        return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
    }

    /** Signs that troff would make typographic ones of, or read as its own. */
    private static String escape(String text) {
        return text.replace("\\", "\\(rs")
                .replace("-", "\\-")
                .replace("'", "\\(aq")
                .replace("\"", "\\(dq")
                .replace("`", "\\(ga")
                .replace("^", "\\(ha")
                .replace("~", "\\(ti");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
