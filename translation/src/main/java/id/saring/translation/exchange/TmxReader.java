package id.saring.translation.exchange;

import id.saring.translation.Piece;
import id.saring.translation.memory.TranslationMemory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/**
 * Reads TMX 1.1 to 1.4b into a translation memory.
 *
 * <pre>{@code
 * TranslationMemory memory = TmxReader.read(Files.readAllBytes(path), "id", "en");
 * }</pre>
 */
public final class TmxReader {
    /** The most units that are read of a file. */
    private static final int MOST = 2_000_000;

    private final XmlIn xml;
    private final String source;
    private final String target;

    private TmxReader(XmlIn xml, String source, String target) {
        this.xml = xml;
        this.source = primary(source);
        this.target = primary(target);
    }

    /**
     * The segments that the file has in both languages; regions do not count.
     *
     * @param source BCP 47
     * @param target BCP 47
     * @throws ExchangeException if the file is broken or no TMX
     */
    public static TranslationMemory read(byte[] file, String source, String target) {
        XmlIn xml = new XmlIn(file);
        if (!xml.nextElement() || !xml.name().equals("tmx")) {
            throw xml.wrong(
                    "<" + xml.name() + "> opens no translation memory; TMX opens with <tmx>");
        }
        return new TmxReader(xml, source, target).memory();
    }

    private TranslationMemory memory() {
        TranslationMemory.Builder memory = TranslationMemory.builder();
        int units = 0;
        while (xml.nextElement()) {
            if (xml.name().equals("tu")) {
                if (++units > MOST) {
                    throw xml.wrong("more than " + MOST + " units; split the file");
                }
                unit(memory);
            }
        }
        return memory.build();
    }

    private void unit(TranslationMemory.Builder memory) {
        Map<String, List<Piece>> variants = new HashMap<>();
        String language = "";
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.name().equals("tu")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.name()) {
                    case "tuv" -> language = language();
                    case "seg" -> variants.putIfAbsent(language, segment());
                    default -> xml.skip();
                }
            }
        }
        List<Piece> from = variants.get(source);
        List<Piece> to = variants.get(target);
        if (from != null && to != null && !from.isEmpty() && !to.isEmpty()) {
            memory.add(from, to);
        }
    }

    private String language() {
        String tag = xml.xmlAttribute("lang");
        return primary(tag == null ? xml.required("lang") : tag);
    }

    private static String primary(String tag) {
        return tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    }

    private List<Piece> segment() {
        PieceList pieces = new PieceList();
        Map<String, String> pairs = new HashMap<>();
        List<@Nullable String> open = new ArrayList<>();
        open.add(null);
        int codes = 0;
        while (!open.isEmpty()) {
            switch (xml.next()) {
                case XMLStreamConstants.CHARACTERS -> pieces.words(xml.text());
                case XMLStreamConstants.END_ELEMENT -> open.remove(open.size() - 1);
                case XMLStreamConstants.START_ELEMENT -> {
                    if (xml.name().equals("hi")) {
                        open.add(null);
                    } else {
                        code(pieces, pairs, ++codes);
                        xml.skip(); // what a code holds is the code itself
                    }
                }
                default -> throw xml.wrong("the file ends inside a segment");
            }
        }
        return pieces.list();
    }

    private void code(PieceList pieces, Map<String, String> pairs, int number) {
        String x = xml.attribute("x");
        String id = x == null ? "n" + number : x;
        switch (xml.name()) {
            case "bpt" -> {
                pairs.put(xml.required("i"), id);
                pieces.add(new Piece.Open(id));
            }
            case "ept" -> pieces.add(new Piece.Close(pairs.getOrDefault(xml.required("i"), id)));
            case "it" ->
                    pieces.add(
                            "begin".equals(xml.attribute("pos"))
                                    ? new Piece.Open(id)
                                    : new Piece.Close(id));
            case "ph", "ut" -> pieces.add(new Piece.Point(id));
            default -> throw xml.wrong("<" + xml.name() + "> is no code of TMX; remove it");
        }
    }
}
