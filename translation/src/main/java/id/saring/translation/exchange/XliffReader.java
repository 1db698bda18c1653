package id.saring.translation.exchange;

import id.saring.core.Article;
import id.saring.core.ArticleJson;
import id.saring.translation.Part;
import id.saring.translation.Piece;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/** Reads XLIFF 2.0 to 2.2. */
final class XliffReader {
    private final XmlIn xml;
    private final Map<String, List<Part>> units = new LinkedHashMap<>();
    private @Nullable Article article;
    private @Nullable String hash;

    XliffReader(XmlIn xml) {
        this.xml = xml;
    }

    /** Reads on from the start of {@code <xliff>}. */
    Returned read() {
        String source = xml.attribute("srcLang");
        String target = xml.attribute("trgLang");
        while (xml.nextElement()) {
            switch (xml.name()) {
                case "skeleton" -> skeleton();
                case "meta" -> meta();
                case "unit" -> unit();
                default -> {
                    // files, groups, notes of files
                }
            }
        }
        return new Returned(source, target, article, hash, units);
    }

    private void skeleton() {
        String json = xml.textContent().strip();
        if (!json.startsWith("{")) {
            return; // another tool's
        }
        try {
            article = ArticleJson.read(json);
        } catch (IllegalArgumentException e) {
            throw xml.wrong(
                    "the skeleton holds " + e.getMessage() + "; give the article with --article");
        }
    }

    private void meta() {
        if ("source-hash".equals(xml.attribute("type"))) {
            hash = xml.textContent().strip();
        }
    }

    private void unit() {
        String id = xml.required("id");
        List<Part> parts = new ArrayList<>();
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.name().equals("unit")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.name()) {
                    case "segment", "ignorable" -> parts.add(part(parts.size() + 1));
                    default -> xml.skip();
                }
            }
        }
        if (units.put(id, parts) != null) {
            throw xml.wrong("a second unit " + id + "; a unit's id must be its own");
        }
    }

    private Part part(int number) {
        boolean segment = xml.name().equals("segment");
        String id = xml.attribute("id");
        String state = xml.attribute("state");
        List<Piece> source = List.of();
        List<Piece> target = null;
        int event = xml.next();
        while (event != XMLStreamConstants.END_ELEMENT) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.name().equals("source")) {
                    source = pieces();
                } else if (xml.name().equals("target")) {
                    target = pieces();
                } else {
                    xml.skip();
                }
            }
            event = xml.next();
        }
        if (!segment && source.equals(target)) {
            target = null; // white space as it was
        }
        String name = !segment ? null : id == null ? "s" + number : id;
        return new Part(name, source, target, state(state));
    }

    private Part.State state(@Nullable String word) {
        if (word == null) {
            return Part.State.INITIAL;
        }
        try {
            return Part.State.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw xml.wrong(
                    "no state '" + word + "'; there are initial, translated, reviewed, final");
        }
    }

    /** The content of {@code <source>} or {@code <target>}. */
    private List<Piece> pieces() {
        PieceList pieces = new PieceList();
        List<@Nullable String> open = new ArrayList<>();
        open.add(null);
        while (!open.isEmpty()) {
            switch (xml.next()) {
                case XMLStreamConstants.CHARACTERS -> pieces.words(xml.text());
                case XMLStreamConstants.START_ELEMENT -> open.add(start(pieces));
                case XMLStreamConstants.END_ELEMENT -> {
                    String code = open.remove(open.size() - 1);
                    if (code != null) {
                        pieces.add(new Piece.Close(code));
                    }
                }
                default -> throw xml.wrong("the file ends inside a segment");
            }
        }
        return pieces.list();
    }

    /** Takes an inline element; answers the code that its end closes, or null. */
    private @Nullable String start(PieceList pieces) {
        switch (xml.name()) {
            case "pc" -> {
                pieces.add(new Piece.Open(xml.required("id")));
                return xml.required("id");
            }
            case "sc" -> pieces.add(new Piece.Open(xml.required("id")));
            case "ec" -> {
                String start = xml.attribute("startRef");
                pieces.add(new Piece.Close(start == null ? xml.required("id") : start));
            }
            case "ph" -> pieces.add(new Piece.Point(xml.required("id")));
            case "cp" -> pieces.words(character(xml.required("hex")));
            case "mrk", "sm", "em" -> {
                // annotations: what is inside counts
            }
            default ->
                    throw xml.wrong(
                            "<" + xml.name() + "> inside a segment is not known; remove it");
        }
        return null;
    }

    private String character(String hex) {
        try {
            return Character.toString(Integer.parseInt(hex, 16));
        } catch (IllegalArgumentException e) {
            throw xml.wrong("no character has the number '" + hex + "'; write it in hexadecimal");
        }
    }
}
