package id.saring.i18n.script;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.i18n.Rules;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Latin to a script and back is the same text, in the strict romanisation. */
class RoundTripTest {
    private static final List<Rules.Row> SCRIPTS =
            Rules.of(RoundTripTest.class).table("syllables.tsv", 5);

    /** A word of a script. */
    record Word(String script, String variant, String latin) {}

    @Property(tries = 2000)
    void latinComesBack(@ForAll("words") Word word) {
        Transliteration write = Transliteration.of("Latn-" + word.script + word.variant);
        Transliteration read = Transliteration.of(word.script + "-Latn" + word.variant);
        String written = write.apply(word.latin);
        assertThat(read.apply(written)).as(word.script + " " + written).isEqualTo(word.latin);
        assertThat(written.codePoints().filter(Character::isLetter).allMatch(c -> c > 0x600))
                .as(written)
                .isTrue();
    }

    @Provide
    Arbitrary<Word> words() {
        return Arbitraries.of(SCRIPTS)
                .flatMap(
                        row ->
                                Combinators.combine(
                                                Arbitraries.of(cells(row, 2)),
                                                Arbitraries.of(cells(row, 3)),
                                                Arbitraries.of(cells(row, 4)))
                                        .as((onset, vowel, coda) -> onset + vowel + coda)
                                        .list()
                                        .ofMinSize(1)
                                        .ofMaxSize(4)
                                        .map(syllables -> word(row, syllables)));
    }

    /** Syllables in a row, with a space where letters of two would be read as one. */
    private static Word word(Rules.Row row, List<String> syllables) {
        StringBuilder word = new StringBuilder();
        for (String syllable : syllables) {
            String plain = syllable.replace("-", "");
            boolean clash =
                    !word.isEmpty()
                            && !endsInVowel(word)
                            && Stream.of("h", "r", "y", "l", "g", "ñ", "ng", "ny")
                                    .anyMatch(plain::startsWith);
            word.append(clash ? " " : "").append(plain);
        }
        return new Word(row.get(0), row.get(1), word.toString());
    }

    private static boolean endsInVowel(CharSequence word) {
        return "aāiīuūeēoōəæöêëé".indexOf(word.charAt(word.length() - 1)) >= 0;
    }

    private static List<String> cells(Rules.Row row, int column) {
        return List.of(row.get(column).split(" "));
    }
}
