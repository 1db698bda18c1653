package id.saring.translation.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.saring.core.Article;
import id.saring.translation.Articles;
import id.saring.translation.Bitext;
import id.saring.translation.Homecoming;
import id.saring.translation.Problem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The translators' program OmegaT translates our XLIFF 1.2 from a memory, where it is installed.
 */
@Tag("slow")
class OmegaTTest {
    private static final String PROJECT =
            """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <omegat><project version="1.0">
            <source_dir>__DEFAULT__</source_dir><target_dir>__DEFAULT__</target_dir>
            <tm_dir>__DEFAULT__</tm_dir><glossary_dir>__DEFAULT__</glossary_dir>
            <dictionary_dir>__DEFAULT__</dictionary_dir>
            <source_lang>id</source_lang><target_lang>en</target_lang>
            <sentence_seg>false</sentence_seg>
            </project></omegat>
            """;
    private static final String MEMORY =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE tmx SYSTEM "tmx14.dtd">
            <tmx version="1.4"><header creationtool="Contoh" creationtoolversion="1" segtype="sentence"
             o-tmf="x" adminlang="en" srclang="id" datatype="plaintext"/><body>
            <tu><tuv xml:lang="id"><seg>Panen raya menurunkan harga.</seg></tuv>
            <tuv xml:lang="en"><seg>The harvest lowers prices.</seg></tuv></tu>
            <tu><tuv xml:lang="id"><seg>Cuaca cerah.</seg></tuv>
            <tuv xml:lang="en"><seg>Fair weather.</seg></tuv></tu>
            </body></tmx>
            """;

    @TempDir private Path folder;

    @Test
    void takesSegmentsAndGivesThemBack() throws Exception {
        assumeTrue(Programs.isInstalled("omegat"));
        Article article = Articles.rich();
        Bitext bitext = Bitext.of(article, "en");
        for (String name :
                new String[] {"source", "tm/auto", "target", "omegat", "glossary", "dictionary"}) {
            Files.createDirectories(folder.resolve("p").resolve(name));
        }
        Path project = folder.resolve("p");
        Files.writeString(project.resolve("omegat.project"), PROJECT);
        Files.writeString(project.resolve("tm/auto/memory.tmx"), MEMORY);
        Files.writeString(project.resolve("source/a.xlf"), BitextFormat.XLIFF12.write(bitext));
        Programs.run(
                folder,
                "omegat",
                "--mode=console-translate",
                "--config-dir=" + folder.resolve("config"),
                project.toString());
        String back = Files.readString(project.resolve("target/a.xlf"));
        Homecoming home =
                Homecoming.of(
                        bitext, BitextFormat.read(back.getBytes(StandardCharsets.UTF_8)).units());
        assertThat(home.problems())
                .allMatch(problem -> problem.kind() == Problem.Kind.UNTRANSLATED);
        assertThat(home.article().standfirst()).isEqualTo("The harvest lowers prices.");
        assertThat(home.article().leadImage().caption())
                .isEqualTo("Petani memanen padi. Fair weather.");
        assertThat(home.article().blocks()).isEqualTo(article.blocks());
    }
}
