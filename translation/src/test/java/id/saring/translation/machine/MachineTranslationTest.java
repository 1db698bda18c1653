package id.saring.translation.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.saring.core.Article;
import id.saring.core.Block;
import id.saring.core.Text;
import id.saring.translation.Articles;
import id.saring.translation.Bitext;
import id.saring.translation.Homecoming;
import id.saring.translation.Part;
import id.saring.translation.Piece;
import id.saring.translation.Unit;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Engines over HTTP, spoken to as their documentation says, on servers of this machine. */
class MachineTranslationTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Article ARTICLE = Articles.rich();
    private static final Bitext BITEXT = Bitext.of(ARTICLE, "ms");

    /** Words in capitals, tags as they are. */
    private static String shout(String markup) {
        StringBuilder out = new StringBuilder();
        boolean tag = false;
        for (char c : markup.toCharArray()) {
            tag = c == '<' || c == '&' || tag && c != '>' && c != ';';
            out.append(tag ? c : Character.toUpperCase(c));
        }
        return out.toString();
    }

    private static String libre(String body) {
        JsonNode request = JSON.readTree(body);
        assertThat(request.path("format").asString()).isEqualTo("html");
        assertThat(request.path("source").asString()).isEqualTo("id");
        ObjectNode answer = JSON.createObjectNode();
        ArrayNode texts = answer.putArray("translatedText");
        request.path("q").forEach(text -> texts.add(shout(text.asString())));
        return answer.toString();
    }

    private static String deepl(String body) {
        JsonNode request = JSON.readTree(body);
        assertThat(request.path("tag_handling").asString()).isEqualTo("xml");
        assertThat(request.path("target_lang").asString()).isEqualTo("MS");
        assertThat(request.path("text").size()).isLessThanOrEqualTo(50);
        ObjectNode answer = JSON.createObjectNode();
        ArrayNode texts = answer.putArray("translations");
        request.path("text").forEach(text -> texts.addObject().put("text", shout(text.asString())));
        return answer.toString();
    }

    private static void isShouted(Bitext translated) {
        Homecoming home = Homecoming.of(BITEXT, parts(translated));
        assertThat(home.isSound()).as("%s", home.problems()).isTrue();
        assertThat(home.article().title())
                .startsWith("HARGA BERAS")
                .isEqualToIgnoringCase(ARTICLE.title());
        assertThat(home.article().credits()).isEqualTo(ARTICLE.credits());
        assertThat(home.article().blocks()).hasSameSizeAs(ARTICLE.blocks());
    }

    private static Map<String, List<Part>> parts(Bitext bitext) {
        return bitext.units().stream().collect(Collectors.toMap(Unit::id, Unit::parts));
    }

    @Test
    void speaksLibreTranslate() throws IOException {
        try (EngineServer server = new EngineServer((path, body, n) -> libre(body))) {
            var engine = new LibreTranslate(server.address(), "id", "ms", "kunci");
            isShouted(MachineTranslation.with(engine).translate(BITEXT));
            assertThat(server.requests().get(0)).contains("\"api_key\":\"kunci\"");
        }
    }

    @Test
    void speaksDeepL() throws IOException {
        try (EngineServer server = new EngineServer((path, body, n) -> deepl(body))) {
            var engine = new DeepL(server.address(), "id", "ms", "kunci");
            isShouted(MachineTranslation.with(engine).translate(BITEXT));
            assertThat(server.authorizations()).allMatch("DeepL-Auth-Key kunci"::equals);
        }
    }

    @Test
    void triesAgainAfterTheServerWasBusy() throws IOException {
        try (EngineServer server =
                new EngineServer((path, body, n) -> n < 3 ? "!503" : libre(body))) {
            var engine = new LibreTranslate(server.address(), "id", "ms", null);
            isShouted(
                    MachineTranslation.with(engine)
                            .retrying(3, Duration.ofMillis(1))
                            .translate(BITEXT));
        }
    }

    /** Time passes at least; how much more is the machine's affair. */
    @Test
    void aServerThatAsksForAPauseIsGivenIt() throws IOException {
        try (EngineServer server =
                new EngineServer((path, body, n) -> n == 1 ? "!429~1" : libre(body))) {
            var engine = new LibreTranslate(server.address(), "id", "ms", null);
            long start = System.nanoTime();
            isShouted(
                    MachineTranslation.with(engine)
                            .retrying(2, Duration.ofMillis(1))
                            .translate(BITEXT));
            assertThat(System.nanoTime() - start).isGreaterThanOrEqualTo(1_000_000_000L);
        }
    }

    @Test
    void requestsKeepTheirDistance() throws IOException {
        try (EngineServer server = new EngineServer((path, body, n) -> libre(body))) {
            var engine = new LibreTranslate(server.address(), "id", "ms", null);
            long start = System.nanoTime();
            isShouted(
                    MachineTranslation.with(engine)
                            .pacing(Duration.ofMillis(40))
                            .translate(BITEXT));
            long least = 40_000_000L * (server.requests().size() - 1);
            assertThat(server.requests()).hasSizeGreaterThan(1);
            assertThat(System.nanoTime() - start).isGreaterThanOrEqualTo(least);
        }
    }

    /** DeepL takes 128 KiB a request. */
    @Test
    void longSegmentsGoInSeveralRequests() throws IOException {
        List<Block> blocks = new ArrayList<>();
        for (int n = 0; n < 20; n++) {
            blocks.add(
                    new Block.Paragraph(
                            Text.of(("kata " + (char) ('a' + n) + "rumah ").repeat(1_000))));
        }
        Bitext bitext = Bitext.of(Article.builder("Judul").blocks(blocks).build(), "id", "ms");
        try (EngineServer server = new EngineServer((path, body, n) -> deepl(body))) {
            var engine = new DeepL(server.address(), "id", "ms", "kunci");
            Bitext done = MachineTranslation.with(engine).translate(bitext);
            assertThat(server.requests())
                    .hasSizeGreaterThan(2)
                    .allMatch(body -> body.length() < 128 * 1024);
            assertThat(done.units()).allMatch(unit -> unit.segments().get(0).target() != null);
        }
    }

    @Test
    void aRefusalIsToldAtOnce() throws IOException {
        try (EngineServer server =
                new EngineServer((path, body, n) -> "!403 {\"error\":\"Invalid API key\"}")) {
            var engine = new LibreTranslate(server.address(), "id", "ms", null);
            assertThatThrownBy(() -> MachineTranslation.with(engine).translate(BITEXT))
                    .isInstanceOf(EngineException.class)
                    .hasMessageContaining("403")
                    .hasMessageContaining("Invalid API key");
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void aServerThatIsNotThereIsNamed() {
        var engine = new LibreTranslate(URI.create("http://127.0.0.1:9"), "id", "ms", null);
        assertThatThrownBy(
                        () ->
                                MachineTranslation.with(engine)
                                        .retrying(1, Duration.ZERO)
                                        .translate(BITEXT))
                .hasMessageContaining("127.0.0.1:9")
                .hasMessageContaining("is it running?");
    }

    /** What loses its codes is translated run by run, so that they stay. */
    @Test
    void anEngineThatEatsCodesDoesNoHarm() throws IOException {
        MachineTranslator eater =
                new MachineTranslator() {
                    @Override
                    public List<List<Piece>> translate(List<List<Piece>> segments) {
                        return segments.stream().map(this::eaten).toList();
                    }

                    private List<Piece> eaten(List<Piece> segment) {
                        String text =
                                segment.stream()
                                        .filter(Piece.Words.class::isInstance)
                                        .map(piece -> ((Piece.Words) piece).text())
                                        .collect(Collectors.joining());
                        return List.of(new Piece.Words(text.toUpperCase(Locale.ROOT)));
                    }

                    @Override
                    public int batch() {
                        return 3;
                    }
                };
        isShouted(MachineTranslation.with(eater).translate(BITEXT));
    }

    @Test
    void translationsThatAreThereStay() throws IOException {
        Bitext half =
                BITEXT.map(
                        unit ->
                                unit.id().equals("title")
                                        ? unit.with(
                                                List.of(
                                                        unit.parts()
                                                                .get(0)
                                                                .translated(
                                                                        List.of(
                                                                                new Piece.Words(
                                                                                        "Sudah")))))
                                        : unit);
        try (EngineServer server = new EngineServer((path, body, n) -> libre(body))) {
            var engine = new LibreTranslate(server.address(), "id", "ms", null);
            Bitext done = MachineTranslation.with(engine).translate(half);
            assertThat(Homecoming.of(BITEXT, parts(done)).article().title()).isEqualTo("Sudah");
        }
    }
}
