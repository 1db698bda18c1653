package id.saring.translation.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.saring.core.Article;
import id.saring.core.Block;
import id.saring.core.Mark;
import id.saring.core.Text;
import id.saring.translation.Bitext;
import id.saring.translation.Homecoming;
import id.saring.translation.Piece;
import id.saring.translation.Unit;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The real engine, where Debian's apertium and apertium-ind-zlm are installed. */
@Timeout(60)
class ApertiumTest {
    private static final String BODY =
            "Karena harga naik 12,5 persen, kantor itu membeli mobil bekas. Mobil [lama] dijual"
                    + " ^ Rp 1.000.000 $.";
    private static final int BOLD = BODY.indexOf("membeli");
    private static final Article ARTICLE =
            Article.builder("Harga mobil naik")
                    .language("id")
                    .blocks(
                            List.of(
                                    new Block.Paragraph(
                                            new Text(
                                                    BODY,
                                                    List.of(
                                                            new Mark(
                                                                    Mark.Kind.STRONG,
                                                                    BOLD,
                                                                    BOLD + "membeli mobil".length(),
                                                                    null))))))
                    .build();

    @Test
    void translatesAndKeepsWhatIsProtected() throws IOException {
        assumeTrue(Apertium.isInstalled("id", "ms"));
        try (Apertium engine = Apertium.start("id", "ms")) {
            keeps(engine);
        }
    }

    private static void keeps(MachineTranslator engine) throws IOException {
        Bitext bitext = Bitext.of(ARTICLE, "ms");
        Bitext done = MachineTranslation.with(engine).translate(bitext);
        Homecoming home =
                Homecoming.of(
                        bitext,
                        done.units().stream().collect(Collectors.toMap(Unit::id, Unit::parts)));
        assertThat(home.isSound()).as("%s", home.problems()).isTrue();
        Block.Paragraph block = (Block.Paragraph) home.article().blocks().get(0);
        Text text = block.content();
        assertThat(text.text())
                .contains("Kerana", "pejabat", "kereta", "12.5", "[lama]", "^ Rp 1,000,000 $");
        assertThat(text.marks()).hasSize(1);
        Mark bold = text.marks().get(0);
        assertThat(text.text().substring(bold.start(), bold.end())).isEqualTo("membeli kereta");
    }

    @Test
    void manySegmentsComeBackInOrder() throws IOException {
        assumeTrue(Apertium.isInstalled("id", "ms"));
        try (Apertium engine = Apertium.start("id", "ms")) {
            List<List<Piece>> segments =
                    java.util.stream.IntStream.range(0, 2_000)
                            .mapToObj(
                                    n ->
                                            List.<Piece>of(
                                                    new Piece.Words(
                                                            "Mobil nomor " + n + " dijual.")))
                            .toList();
            List<List<Piece>> translated = engine.translate(segments);
            assertThat(translated).hasSize(2_000);
            assertThat(translated.get(1_234).toString()).contains("1234").contains("ereta");
        }
    }

    @Test
    void aPairThatIsMissingIsToldWithItsRemedy() {
        assertThatThrownBy(() -> Apertium.start("id", "xx"))
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("apt-get install");
    }

    @Test
    @Tag("slow")
    void speaksWithTheRealServer() throws Exception {
        assumeTrue(Apertium.isInstalled("id", "ms"));
        assumeTrue(
                java.nio.file.Files.isExecutable(java.nio.file.Path.of("/usr/bin/apertium-apy")));
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Process server =
                new ProcessBuilder(
                                "/usr/bin/apertium-apy",
                                "-p",
                                String.valueOf(port),
                                "/usr/share/apertium/modes")
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try (MachineTranslator engine =
                new ApertiumApy(URI.create("http://127.0.0.1:" + port), "id", "ms")) {
            awaitServer(engine);
            keeps(engine);
        } finally {
            server.descendants().forEach(ProcessHandle::destroy);
            server.destroy();
        }
    }

    private static void awaitServer(MachineTranslator engine) throws InterruptedException {
        for (int i = 0; i < 200; i++) {
            try {
                engine.translate(List.of(List.of(new Piece.Words("mobil"))));
                return;
            } catch (IOException e) {
                Thread.sleep(100);
            }
        }
    }
}
