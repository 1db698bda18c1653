package id.saring.translation;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.core.Article;
import id.saring.translation.exchange.BitextFormat;
import id.saring.translation.exchange.GlossaryReader;
import id.saring.translation.exchange.PlainCodes;
import id.saring.translation.exchange.Returned;
import id.saring.translation.exchange.TmxReader;
import id.saring.translation.machine.ApertiumApy;
import id.saring.translation.machine.DeepL;
import id.saring.translation.machine.LibreTranslate;
import id.saring.translation.machine.MachineTranslator;
import id.saring.translation.memory.Glossary;
import id.saring.translation.memory.GlossaryCheck;
import id.saring.translation.memory.Leverage;
import id.saring.translation.memory.MemoryFiller;
import id.saring.translation.memory.TranslationMemory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the documentation of the classes shows, in one piece. */
class UsageExampleTest {
    private final Article article = Articles.rich();

    @TempDir private Path folder;

    @Test
    void anArticleGoesOutAndComesBack() throws Exception {
        Path path = folder.resolve("berita.xlf");
        Files.writeString(
                path, BitextFormat.XLIFF21.write(Bitext.of(article, "en").map(Pseudo::translate)));
        Returned returned = BitextFormat.read(Files.readAllBytes(path));
        Bitext bitext = Bitext.of(returned.article(), returned.targetLanguage());
        Homecoming home = Homecoming.of(bitext, returned.units());
        assertThat(home.problems()).noneMatch(problem -> problem.kind().isSerious());
        assertThat(home.article().language()).isEqualTo("en");
    }

    @Test
    void whatWasTranslatedHelpsAgain() throws Exception {
        Path path = folder.resolve("memory.tmx");
        Files.writeString(
                path, BitextFormat.TMX.write(Bitext.of(article, "en").map(Pseudo::translate)));
        TranslationMemory memory = TmxReader.read(Files.readAllBytes(path), "id", "en");
        Leverage leverage = Leverage.of(List.of(Bitext.of(article, "en")), memory);
        assertThat(leverage.counts().get(Leverage.Band.EXACT).words()).isPositive();
        Bitext known = MemoryFiller.fill(Bitext.of(article, "en"), memory, 0.75);
        assertThat(known.translated().title()).isEqualTo("HARGA BERAS TURUN DI KLATEN");
    }

    @Test
    void aGlossaryIsHeldAgainstATranslation() throws Exception {
        Path path = Files.writeString(folder.resolve("terms.csv"), "beras,rice\n");
        Glossary glossary = Glossary.of(GlossaryReader.read(Files.readAllBytes(path), "id", "en"));
        Homecoming home = new Homecoming(Bitext.of(article, "en").map(Pseudo::copy), List.of());
        Homecoming checked = GlossaryCheck.of(home, glossary);
        assertThat(checked.problems()).anyMatch(problem -> problem.kind() == Problem.Kind.TERM);
    }

    @Test
    void codesAreReadFromPlainText() {
        assertThat(PlainCodes.read("Harga <g1>beras</g1> <x2/>"))
                .containsExactly(
                        new Piece.Words("Harga "),
                        new Piece.Open("1"),
                        new Piece.Words("beras"),
                        new Piece.Close("1"),
                        new Piece.Words(" "),
                        new Piece.Point("2"));
    }

    @Test
    void enginesAreNamedByTheirAddress() {
        List<MachineTranslator> engines =
                List.of(
                        new ApertiumApy(URI.create("http://localhost:2737"), "id", "ms"),
                        new LibreTranslate(URI.create("http://localhost:5000"), "id", "en", null),
                        new DeepL(URI.create("https://api-free.deepl.com"), "id", "en-GB", "k"));
        assertThat(engines).allMatch(engine -> engine.batch() >= 1 && engine.batchLength() > 1);
    }
}
