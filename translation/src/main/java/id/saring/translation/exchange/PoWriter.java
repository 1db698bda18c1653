package id.saring.translation.exchange;

import id.saring.translation.Bitext;
import id.saring.translation.Part;
import id.saring.translation.Unit;

/** Writes PO as GNU gettext 0.22 reads it: an entry a segment, its place as context. */
final class PoWriter {
    private final StringBuilder out = new StringBuilder();

    String write(Bitext bitext) {
        out.append("msgid \"\"\nmsgstr \"\"\n");
        header("Project-Id-Version", "Saring");
        header("Language", bitext.targetLanguage());
        header("MIME-Version", "1.0");
        header("Content-Type", "text/plain; charset=UTF-8");
        header("Content-Transfer-Encoding", "8bit");
        header("X-Source-Language", bitext.sourceLanguage());
        header("X-Source-Hash", bitext.hash());
        for (Unit unit : bitext.units()) {
            if (unit.place().translate()) {
                unit.segments().forEach(part -> entry(unit, part));
            }
        }
        return out.toString();
    }

    private void header(String name, String value) {
        out.append(quoted(name + ": " + value + "\n")).append('\n');
    }

    private void entry(Unit unit, Part part) {
        out.append('\n');
        if ("s1".equals(part.id())) {
            unit.notes()
                    .forEach(
                            note ->
                                    out.append("#. ")
                                            .append(note.replaceAll("\\R", " "))
                                            .append('\n'));
        }
        out.append("msgctxt ").append(quoted(unit.id() + "/" + part.id())).append('\n');
        out.append("msgid ").append(quoted(PlainCodes.write(part.source()))).append('\n');
        String target = part.target() == null ? "" : PlainCodes.write(part.target());
        out.append("msgstr ").append(quoted(target)).append('\n');
    }

    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '\\' -> quoted.append("\\\\");
                case '"' -> quoted.append("\\\"");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
