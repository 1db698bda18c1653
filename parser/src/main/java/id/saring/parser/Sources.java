package id.saring.parser;

import id.saring.core.Provenance;
import id.saring.core.Provenance.Source;
import id.saring.i18n.Rules;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the agency or outlet that a story says it was taken from. */
final class Sources {
    private static final Pattern LINE =
            Pattern.compile("(?iu)^\\W*(?:sumber|source|quelle)\\s*:\\s*([^\\n]{2,60})$");
    private static final List<String> AGENCIES = Rules.of(Sources.class).list("agencies.txt");
    private static final Pattern CITED = cited();
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}.]+");

    private Sources() {}

    /** A name and where it came from. */
    record Choice(String name, Provenance provenance) {}

    /**
     * "Sumber: X" after the text; else the first agency that the text says it quotes: "dikutip
     * AFP", "seperti dilansir dari kantor berita Antara".
     *
     * @param outlet the page's own outlet, which is no source; or null
     */
    static @Nullable Choice choose(
            PageTree tree, Surroundings lines, String text, @Nullable String outlet) {
        for (int line : lines.after()) {
            Matcher matcher = LINE.matcher(tree.blocks().text(line));
            if (matcher.matches() && isOther(matcher.group(1), outlet)) {
                return choice(matcher.group(1).strip(), Source.VISIBLE, matcher.group(), 0.8);
            }
        }
        Matcher cited = CITED.matcher(text);
        while (cited.find()) {
            if (isOther(cited.group(1), outlet)) {
                return choice(cited.group(1), Source.TEXT, cited.group(), 0.7);
            }
        }
        return null;
    }

    private static boolean isOther(String name, @Nullable String outlet) {
        return WORD.matcher(name).find()
                && (outlet == null
                        || !CreditList.letters(outlet).contains(CreditList.letters(name)));
    }

    private static Pattern cited() {
        String names = String.join("|", AGENCIES.stream().map(Pattern::quote).toList());
        return Pattern.compile(
                "(?<!\\p{L})(?:(?i:dikutip|dilansir|mengutip|melansir|dilaporkan|menurut laporan)"
                        + "|(?i:as reported by|according to))"
                        + "(?: (?i:dari|oleh|laporan|kantor|berita|situs|laman|media)){0,4} ("
                        + names
                        + ")(?![\\p{L}\\p{N}])");
    }

    private static Choice choice(String name, Source source, String raw, double confidence) {
        return new Choice(name, new Provenance(source, raw, confidence));
    }
}
