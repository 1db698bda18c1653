package id.saring.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ArticleJsonTest {
    private final Article article = Articles.full();

    @Test
    void readsWhatItWrites() {
        assertThat(ArticleJson.read(ArticleJson.write(article))).isEqualTo(article);
        assertThat(ArticleJson.read(ArticleJson.writeLine(article))).isEqualTo(article);
    }

    @Property
    void readsAnyTextBack(@ForAll Text text) {
        Article any =
                Article.builder(text.text()).blocks(List.of(new Block.Paragraph(text))).build();
        assertThat(ArticleJson.read(ArticleJson.writeLine(any))).isEqualTo(any);
    }

    @Property
    void writesTheSameBytesWithoutAString(@ForAll String title) {
        assertSameBytes(Article.builder(title).build());
    }

    @Test
    void writesEmojiAndHalvesOfThemAsAStringHasThem() {
        assertSameBytes(article);
        assertSameBytes(Article.builder("Panen raya \uD83C\uDF3E di desa, \uD83C!").build());
        assertSameBytes(Article.builder("\uDF3E\uD83C").build());
    }

    private static void assertSameBytes(Article article) {
        assertThat(ArticleJson.writeLineUtf8(article))
                .isEqualTo(
                        ArticleJson.writeLine(article)
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @Test
    void writesWhatItsSchemaDescribes() {
        var schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(ArticleJson.schema());
        assertThat(schema.validate(ArticleJson.write(article), InputFormat.JSON)).isEmpty();
        assertThat(schema.validate("{\"title\":1}", InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void leavesOutWhatIsAbsent() {
        assertThat(ArticleJson.writeLine(Article.builder("Judul").build()))
                .isEqualTo("{\"title\":\"Judul\"}");
    }

    @Test
    void passesOverMembersOfLaterVersions() {
        Article read =
                ArticleJson.read(
                        "{\"title\":\"A\",\"mood\":7,\"blocks\":[{\"type\":\"paragraph\",\"content\":{\"text\":\"x\",\"voice\":1}}]}");
        assertThat(read.text()).isEqualTo("x");
    }

    @Test
    void readsJsonLines() throws IOException {
        String line = ArticleJson.writeLine(article);
        assertThat(line).doesNotContain("\n");
        assertThat(ArticleJson.readLines(new StringReader(line + "\n\n" + line + "\n")))
                .containsExactly(article, article);
    }

    @Test
    void saysWhereJsonIsWrong() {
        assertThatThrownBy(() -> ArticleJson.read("{\"title\":\n[}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line 2");
    }
}
