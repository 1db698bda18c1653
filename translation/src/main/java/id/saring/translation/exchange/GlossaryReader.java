package id.saring.translation.exchange;

import id.saring.translation.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/**
 * Reads glossaries: TBX (ISO 30042:2008 {@code martif} and :2019 {@code tbx}), and CSV with the
 * source in the first column and the target in the second, parted by comma, semicolon or tab.
 *
 * <pre>{@code
 * Glossary glossary = Glossary.of(GlossaryReader.read(Files.readAllBytes(path), "id", "en"));
 * }</pre>
 */
public final class GlossaryReader {
    private static final Set<String> ROOTS = Set.of("martif", "tbx");

    private GlossaryReader() {}

    /**
     * The terms that the file has in both languages.
     *
     * @param source BCP 47
     * @param target BCP 47
     * @throws ExchangeException if the file is broken
     */
    public static List<Term> read(byte[] file, String source, String target) {
        return FileText.isXml(file)
                ? tbx(new XmlIn(file), source, target)
                : csv(FileText.plain(file));
    }

    private static List<Term> tbx(XmlIn xml, String source, String target) {
        if (!xml.nextElement() || !ROOTS.contains(xml.name().toLowerCase(Locale.ROOT))) {
            throw xml.wrong(
                    "<" + xml.name() + "> opens no glossary; TBX opens with <martif> or <tbx>");
        }
        List<Term> terms = new ArrayList<>();
        Map<String, String> entry = new LinkedHashMap<>();
        String language = "";
        int event = xml.next();
        while (event != XMLStreamConstants.END_DOCUMENT) {
            String name = event == XMLStreamConstants.CHARACTERS ? "" : xml.name();
            boolean starts = event == XMLStreamConstants.START_ELEMENT;
            switch (name) {
                case "termEntry", "conceptEntry" -> {
                    if (!starts) {
                        add(terms, entry.get(primary(source)), entry.get(primary(target)));
                    }
                    entry.clear();
                }
                case "langSet", "langSec" ->
                        language = starts ? primary(xml.xmlAttribute("lang")) : "";
                case "term" -> {
                    if (starts) {
                        entry.putIfAbsent(language, xml.textContent().strip());
                    }
                }
                default -> {
                    // descriptions, notes
                }
            }
            event = xml.next();
        }
        return terms;
    }

    private static String primary(@Nullable String tag) {
        return tag == null ? "" : tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    }

    private static void add(List<Term> terms, @Nullable String source, @Nullable String target) {
        if (source != null && target != null && !source.isBlank() && !target.isBlank()) {
            terms.add(new Term(source, target));
        }
    }

    private static List<Term> csv(String text) {
        List<Term> terms = new ArrayList<>();
        int line = 0;
        for (String row : text.split("\\R")) {
            line++;
            if (row.isBlank()) {
                continue;
            }
            List<String> cells = cells(row, line);
            if (cells.size() < 2) {
                throw ExchangeException.at(
                        line, 1, "a row needs two columns, the term and its translation");
            }
            add(terms, cells.get(0).strip(), cells.get(1).strip());
        }
        return terms;
    }

    private static List<String> cells(String row, int line) {
        char parting = row.indexOf('\t') >= 0 ? '\t' : row.indexOf(';') >= 0 ? ';' : ',';
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < row.length(); at++) {
            char c = row.charAt(at);
            if (c == '"' && quoted && at + 1 < row.length() && row.charAt(at + 1) == '"') {
                cell.append('"');
                at++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == parting && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        if (quoted) {
            throw ExchangeException.at(line, row.length() + 1, "a quotation mark is not closed");
        }
        cells.add(cell.toString());
        return cells;
    }
}
