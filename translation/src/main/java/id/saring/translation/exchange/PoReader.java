package id.saring.translation.exchange;

import id.saring.translation.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads PO files; entries marked fuzzy count as untranslated, as gettext has it. */
final class PoReader {
    private final Map<String, List<Part>> units = new LinkedHashMap<>();
    private final Map<String, String> headers = new HashMap<>();
    private final Map<String, StringBuilder> entry = new HashMap<>();
    private boolean fuzzy;
    private @Nullable StringBuilder current;
    private int line;

    Returned read(byte[] file) {
        for (String text : FileText.plain(file).split("\\R", -1)) {
            line++;
            line(text.strip());
        }
        finish();
        return new Returned(
                headers.get("X-Source-Language"),
                headers.get("Language"),
                null,
                headers.get("X-Source-Hash"),
                units);
    }

    private void line(String text) {
        if (text.isEmpty() || text.startsWith("#~")) {
            finish();
        } else if (text.startsWith("#")) {
            finishAfter("msgstr");
            fuzzy |= text.startsWith("#,") && text.contains("fuzzy");
        } else if (text.startsWith("\"")) {
            if (current == null) {
                throw wrong(1, "a string that belongs to no msgid");
            }
            current.append(unquoted(text, 0));
        } else {
            keyword(text);
        }
    }

    private void keyword(String text) {
        int quote = text.indexOf('"');
        String word = quote < 0 ? text : text.substring(0, quote).strip();
        switch (word) {
            case "msgctxt" -> finishAfter("msgstr");
            case "msgid" -> finishAfter("msgstr");
            case "msgstr" -> {}
            default ->
                    throw wrong(
                            1,
                            "'"
                                    + brief(text)
                                    + "' is no line of a PO file; mend it, or check with msgfmt -c");
        }
        if (quote < 0) {
            throw wrong(text.length() + 1, "a string must follow " + word);
        }
        current = new StringBuilder(unquoted(text, quote));
        entry.put(word, current);
    }

    private String unquoted(String text, int quote) {
        StringBuilder out = new StringBuilder();
        int at = quote + 1;
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at++);
            if (c == '\\' && at < text.length()) {
                char escaped = text.charAt(at++);
                out.append(
                        switch (escaped) {
                            case 'n' -> '\n';
                            case 'r' -> '\r';
                            case 't' -> '\t';
                            case '"', '\\' -> escaped;
                            default -> throw wrong(at, "\\" + escaped + " is no escape of PO");
                        });
            } else {
                out.append(c);
            }
        }
        if (at != text.length() - 1) {
            throw wrong(at + 1, "the string does not end with the line; close it with \"");
        }
        return out.toString();
    }

    private void finishAfter(String word) {
        if (entry.containsKey(word)) {
            finish();
        }
    }

    private void finish() {
        String id = text("msgid");
        String target = text("msgstr");
        String context = text("msgctxt");
        if (id != null && id.isEmpty() && context == null && target != null) {
            target.lines().forEach(this::header);
        } else if (context != null && id != null) {
            segment(context, id, target == null || target.isEmpty() || fuzzy ? null : target);
        }
        entry.clear();
        current = null;
        fuzzy = false;
    }

    private @Nullable String text(String word) {
        StringBuilder text = entry.get(word);
        return text == null ? null : text.toString();
    }

    private void header(String text) {
        int colon = text.indexOf(':');
        if (colon > 0) {
            headers.put(text.substring(0, colon), text.substring(colon + 1).strip());
        }
    }

    private void segment(String context, String source, @Nullable String target) {
        int slash = context.lastIndexOf('/');
        if (slash < 0) {
            throw wrong(1, "the msgctxt '" + context + "' is not of Saring's form, as b1/s1");
        }
        units.computeIfAbsent(context.substring(0, slash), unit -> new ArrayList<>())
                .add(
                        new Part(
                                context.substring(slash + 1),
                                PlainCodes.read(source),
                                target == null ? null : PlainCodes.read(target),
                                target == null ? Part.State.INITIAL : Part.State.TRANSLATED));
    }

    private static String brief(String text) {
        return text.length() <= 60 ? text : text.substring(0, 57) + "…";
    }

    private ExchangeException wrong(int column, String found) {
        return ExchangeException.at(line, column, found);
    }
}
