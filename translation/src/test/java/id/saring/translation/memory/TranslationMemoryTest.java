package id.saring.translation.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.saring.translation.Articles;
import id.saring.translation.Bitext;
import id.saring.translation.Part;
import id.saring.translation.Piece;
import id.saring.translation.Pseudo;
import id.saring.translation.exchange.BitextFormat;
import id.saring.translation.exchange.TmxReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TranslationMemoryTest {
    private static List<Piece> words(String text) {
        return List.of(new Piece.Words(text));
    }

    private static TranslationMemory of(String... sourcesAndTargets) {
        TranslationMemory.Builder memory = TranslationMemory.builder();
        for (int i = 0; i < sourcesAndTargets.length; i += 2) {
            memory.add(words(sourcesAndTargets[i]), words(sourcesAndTargets[i + 1]));
        }
        return memory.build();
    }

    @Test
    void findsTheSameAndTheSimilar() {
        TranslationMemory memory =
                of(
                        "Harga beras turun di pasar.", "Rice prices fall.",
                        "Harga gula turun di pasar.", "Sugar prices fall.",
                        "Hujan lebat.", "Heavy rain.");
        List<MemoryMatch> matches = memory.lookup(words("Harga beras turun di pasar."), 0.5, 5);
        assertThat(matches).hasSize(2);
        assertThat(matches.get(0).isExact()).isTrue();
        assertThat(matches.get(0).target()).isEqualTo(words("Rice prices fall."));
        assertThat(matches.get(1).similarity()).isEqualTo(1 - 1.0 / 6);
        assertThat(memory.lookup(words("Besok libur."), 0.5, 5)).isEmpty();
    }

    @Test
    void aDifferenceOfCaseIsNoExactMatch() {
        MemoryMatch match =
                of("Harga Beras Turun", "x").lookup(words("Harga beras turun"), 0.7, 1).get(0);
        assertThat(match.similarity()).isEqualTo(0.99);
        assertThat(match.isExact()).isFalse();
    }

    @Test
    void anotherDateIsTheSameSegment() {
        List<Piece> source = List.of(new Piece.Words("Rapat pada "), new Piece.Point("3"));
        List<Piece> target = List.of(new Piece.Point("3"), new Piece.Words(": meeting"));
        TranslationMemory memory = TranslationMemory.builder().add(source, target).build();
        List<Piece> asked = List.of(new Piece.Words("Rapat pada "), new Piece.Point("1"));
        MemoryMatch match = memory.lookup(asked, 0.75, 1).get(0);
        assertThat(match.isExact()).isTrue();
        assertThat(match.target())
                .containsExactly(new Piece.Point("1"), new Piece.Words(": meeting"));
    }

    /** The index leaves out nothing that comparing with every segment finds. */
    @Test
    void theIndexFindsWhatASearchOfAllFinds() {
        Random random = new Random(8);
        TranslationMemory.Builder builder = TranslationMemory.builder();
        List<List<Piece>> all = new java.util.ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            List<Piece> segment = words(sentence(random, 30));
            all.add(segment);
            builder.add(segment, segment);
        }
        TranslationMemory memory = builder.build();
        List<TranslationMemory> single =
                all.stream()
                        .map(segment -> TranslationMemory.builder().add(segment, segment).build())
                        .toList();
        for (int i = 0; i < 40; i++) {
            List<Piece> asked = words(sentence(random, 30));
            long wanted =
                    single.stream().filter(one -> !one.lookup(asked, 0.6, 1).isEmpty()).count();
            assertThat(all.stream().distinct().count()).isEqualTo(memory.size());
            assertThat(memory.lookup(asked, 0.6, 5_000)).hasSize((int) wanted);
        }
    }

    private static String sentence(Random random, int vocabulary) {
        StringBuilder text = new StringBuilder();
        for (int n = 3 + random.nextInt(8); n > 0; n--) {
            text.append("kata").append(random.nextInt(vocabulary)).append(' ');
        }
        return text.toString().strip();
    }

    @Test
    void tmxGoesOutAndComesBack() {
        Bitext bitext = Bitext.of(Articles.rich(), "en");
        String tmx = BitextFormat.TMX.write(bitext.map(Pseudo::translate));
        TranslationMemory memory = TmxReader.read(tmx.getBytes(StandardCharsets.UTF_8), "id", "en");
        Bitext filled = MemoryFiller.fill(bitext, memory, 0.75);
        assertThat(filled.units().stream().flatMap(unit -> unit.segments().stream()))
                .filteredOn(part -> part.target() == null)
                .extracting(Part::id)
                .hasSize(3); // the byline, the speaker and the picture's credit, which stay
        Leverage leverage = Leverage.of(List.of(bitext), memory);
        assertThat(leverage.counts().get(Leverage.Band.NEW).segments()).isZero();
        assertThat(leverage.counts().get(Leverage.Band.EXACT).segments()).isGreaterThan(15);
    }

    @Test
    void otherToolsTmxIsRead() {
        String tmx =
                """
                <?xml version="1.0"?>
                <!DOCTYPE tmx SYSTEM "tmx14.dtd">
                <tmx version="1.4"><header/><body><tu><note>x</note>
                <tuv xml:lang="ID-id"><seg>Harga <bpt i="1">&lt;b&gt;</bpt>beras<ept i="1">&lt;/b&gt;</ept></seg></tuv>
                <tuv xml:lang="en-US"><seg><bpt i="1">&lt;b&gt;</bpt>Rice<ept i="1">&lt;/b&gt;</ept> <hi>price</hi></seg></tuv>
                </tu></body></tmx>
                """;
        TranslationMemory memory = TmxReader.read(tmx.getBytes(StandardCharsets.UTF_8), "id", "en");
        assertThat(memory.size()).isEqualTo(1);
        List<Piece> asked =
                List.of(
                        new Piece.Words("Harga "),
                        new Piece.Open("7"),
                        new Piece.Words("beras"),
                        new Piece.Close("7"));
        assertThat(memory.lookup(asked, 0.9, 1).get(0).target())
                .containsExactly(
                        new Piece.Open("7"),
                        new Piece.Words("Rice"),
                        new Piece.Close("7"),
                        new Piece.Words(" price"));
    }

    @Test
    void whatIsNoTmxIsRefused() {
        assertThatThrownBy(
                        () -> TmxReader.read("<a/>".getBytes(StandardCharsets.UTF_8), "id", "en"))
                .hasMessageContaining("<a>")
                .hasMessageContaining("<tmx>");
    }

    @Test
    void aRepetitionIsCountedOnce() {
        Bitext bitext = Bitext.of(Articles.rich(), "en");
        Leverage leverage = Leverage.of(List.of(bitext, bitext), of("a", "b"));
        assertThat(leverage.counts().get(Leverage.Band.REPEATED).segments())
                .isGreaterThanOrEqualTo(leverage.counts().get(Leverage.Band.NEW).segments());
    }
}
