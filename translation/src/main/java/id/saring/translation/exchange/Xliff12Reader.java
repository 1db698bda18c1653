package id.saring.translation.exchange;

import id.saring.core.Article;
import id.saring.core.ArticleJson;
import id.saring.translation.Part;
import id.saring.translation.Piece;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/** Reads XLIFF 1.0 to 1.2. */
final class Xliff12Reader {
    private static final Set<String> UNTOUCHED = Set.of("new", "needs-translation");

    private final XmlIn xml;
    private final Map<String, List<Part>> units = new LinkedHashMap<>();
    private @Nullable Article article;
    private @Nullable String hash;

    Xliff12Reader(XmlIn xml) {
        this.xml = xml;
    }

    /** Reads on from the start of {@code <xliff>}. */
    Returned read() {
        String source = null;
        String target = null;
        while (xml.nextElement()) {
            switch (xml.name()) {
                case "file" -> {
                    source = xml.attribute("source-language");
                    target = xml.attribute("target-language");
                }
                case "internal-file" -> skeleton();
                case "note" -> note();
                case "trans-unit" -> unit();
                default -> {
                    // headers, groups
                }
            }
        }
        return new Returned(source, target, article, hash, units);
    }

    private void skeleton() {
        String json = xml.textContent().strip();
        if (json.startsWith("{")) {
            try {
                article = ArticleJson.read(json);
            } catch (IllegalArgumentException e) {
                throw xml.wrong(
                        "the skeleton holds "
                                + e.getMessage()
                                + "; give the article with --article");
            }
        }
    }

    private void note() {
        String text = xml.textContent().strip();
        if (text.startsWith("source-hash: ")) {
            hash = text.substring("source-hash: ".length());
        }
    }

    private void unit() {
        String id = xml.required("id");
        List<Part> source = List.of();
        List<Part> segments = List.of();
        List<Part> target = List.of();
        Part.State state = Part.State.TRANSLATED;
        int event = xml.next();
        while (event != XMLStreamConstants.END_ELEMENT) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.name()) {
                    case "source" -> source = content();
                    case "seg-source" -> segments = content();
                    case "target" -> {
                        state = state(xml.attribute("state"));
                        target = content();
                    }
                    default -> xml.skip(); // notes, alternatives
                }
            }
            event = xml.next();
        }
        if (units.put(id, parts(segments.isEmpty() ? source : segments, target, state)) != null) {
            throw xml.wrong("a second unit " + id + "; a unit's id must be its own");
        }
    }

    private static Part.State state(@Nullable String word) {
        if (word == null) {
            return Part.State.TRANSLATED;
        }
        return switch (word) {
            case "final" -> Part.State.FINAL;
            case "signed-off" -> Part.State.REVIEWED;
            default -> UNTOUCHED.contains(word) ? Part.State.INITIAL : Part.State.TRANSLATED;
        };
    }

    /** Brings both sides together: by segment, or where the target has none, as a whole. */
    private static List<Part> parts(List<Part> source, List<Part> target, Part.State state) {
        Map<String, List<Piece>> translations = new LinkedHashMap<>();
        target.stream()
                .filter(Part::isSegment)
                .forEach(part -> translations.put(String.valueOf(part.id()), part.source()));
        if (translations.isEmpty()) {
            List<Piece> all = joined(source);
            List<Piece> translation = joined(target);
            boolean untouched = state == Part.State.INITIAL && translation.equals(all);
            boolean none = target.isEmpty() || untouched;
            return List.of(new Part("s1", all, none ? null : translation, state));
        }
        List<Part> parts = new ArrayList<>();
        for (Part part : source) {
            List<Piece> translation = part.isSegment() ? translations.get(part.id()) : null;
            boolean untouched = state == Part.State.INITIAL && part.source().equals(translation);
            parts.add(new Part(part.id(), part.source(), untouched ? null : translation, state));
        }
        return parts;
    }

    private static List<Piece> joined(List<Part> parts) {
        PieceList all = new PieceList();
        for (Part part : parts) {
            for (Piece piece : part.source()) {
                if (piece instanceof Piece.Words words) {
                    all.words(words.text());
                } else {
                    all.add(piece);
                }
            }
        }
        return all.list();
    }

    /** The content of the element just started: segments, and what lies between. */
    private List<Part> content() {
        List<Part> parts = new ArrayList<>();
        PieceList pieces = new PieceList();
        List<String> open = new ArrayList<>(List.of(""));
        while (!open.isEmpty()) {
            switch (xml.next()) {
                case XMLStreamConstants.CHARACTERS -> pieces.words(xml.text());
                case XMLStreamConstants.START_ELEMENT -> {
                    if (isSegment()) {
                        finish(parts, pieces, null);
                        pieces = new PieceList();
                        open.add("seg:" + xml.required("mid"));
                    } else {
                        open.add(start(pieces));
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    String closed = open.remove(open.size() - 1);
                    if (closed.startsWith("seg:")) {
                        finish(parts, pieces, closed.substring(4));
                        pieces = new PieceList();
                    } else if (!closed.isEmpty() && !open.isEmpty()) {
                        pieces.add(new Piece.Close(closed));
                    }
                }
                default -> throw xml.wrong("the file ends inside a segment");
            }
        }
        finish(parts, pieces, null);
        return parts;
    }

    private boolean isSegment() {
        return xml.name().equals("mrk") && "seg".equals(xml.attribute("mtype"));
    }

    private static void finish(List<Part> parts, PieceList pieces, @Nullable String id) {
        List<Piece> list = pieces.list();
        if (id != null || !list.isEmpty()) {
            parts.add(new Part(id, list, null, Part.State.INITIAL));
        }
    }

    /** Takes an inline element; answers the code that its end closes, or empty. */
    private String start(PieceList pieces) {
        switch (xml.name()) {
            case "g" -> {
                pieces.add(new Piece.Open(xml.required("id")));
                return xml.required("id");
            }
            case "bx" -> pieces.add(new Piece.Open(xml.required("id")));
            case "ex" -> {
                String start = xml.attribute("rid");
                pieces.add(new Piece.Close(start == null ? xml.required("id") : start));
            }
            case "x" -> pieces.add(new Piece.Point(xml.required("id")));
            case "mrk", "sub" -> {
                // annotations: what is inside counts
            }
            default ->
                    throw xml.wrong(
                            "<" + xml.name() + "> inside a segment is not known; remove it");
        }
        return "";
    }
}
