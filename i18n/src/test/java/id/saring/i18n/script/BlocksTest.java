package id.saring.i18n.script;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.i18n.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every letter and mark of every script is read, and nothing is lost that no rule knows. */
class BlocksTest {
    /** Scripts with the letter that marks stand on here, their strict reading and their killers. */
    private static final List<String[]> SCRIPTS =
            List.of(
                    new String[] {"Java", "ꦧ", "/strict", ""},
                    new String[] {"Sund", "ᮘ", "/strict", ""},
                    new String[] {"Bali", "ᬩ", "/strict", ""},
                    new String[] {"Batk", "ᯅ", "", ""},
                    new String[] {"Bugi", "ᨅ", "/iso", ""},
                    new String[] {"Maka", "𑻤", "/strict", ""},
                    new String[] {"Rjng", "ꤷ", "/strict", ""},
                    new String[] {"Kawi", "𑼨", "/strict", ""});

    /** Tompi says something on ha and sa only. */
    private static final Set<Integer> SILENT = Set.of(0x1BE6);

    static Stream<String[]> scripts() {
        return SCRIPTS.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scripts")
    void everyCharacterIsRead(String script, String base, String variant) {
        Transliteration read = Transliteration.of(script + "-Latn" + variant);
        String alone = read.apply(base);
        for (int c : characters(script)) {
            String text = base + Character.toString(c);
            Transliteration.Conversion conversion = read.convert(text);
            String name = String.format(java.util.Locale.ROOT, "U+%04X", c);
            assertThat(conversion.unmapped()).as(name).isEmpty();
            if (!SILENT.contains(c)) {
                assertThat(conversion.text()).as(name).isNotEqualTo(alone);
            }
            assertThat(read.apply(Character.toString(c))).as(name + " alone").isNotNull();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scripts")
    void whatNoRuleKnowsPassesThrough(String script, String base, String variant) {
        Transliteration read = Transliteration.of(script + "-Latn" + variant);
        for (String foreign :
                List.of("中文", "😀", "Ω", "\uD800", "\u0E01", "<b>&amp;</b>", "\n\t")) {
            assertThat(read.apply(base + " " + foreign)).endsWith(" " + foreign);
            assertThat(read.apply(foreign)).isEqualTo(foreign);
        }
    }

    @Test
    void lettersLeftAreReportedWithTheirPlace() {
        Transliteration.Conversion conversion =
                Transliteration.of("Latn-Sund/strict").convert("basa ø");
        assertThat(conversion.text()).isEqualTo("ᮘᮞ ø");
        assertThat(conversion.unmapped()).containsExactly(new Transliteration.Unmapped('ø', 3));
    }

    private static List<Integer> characters(String script) {
        List<Integer> all = new ArrayList<>();
        for (Rules.Row row : Rules.of(Blocks.class).table("blocks.tsv", 3)) {
            if (row.get(0).equals(script)) {
                int first = row.parse(1, cell -> Integer.parseInt(cell, 16));
                int last = row.parse(2, cell -> Integer.parseInt(cell, 16));
                IntStream.rangeClosed(first, last)
                        .filter(com.ibm.icu.lang.UCharacter::isDefined)
                        .forEach(all::add);
            }
        }
        return all;
    }
}
