package id.saring.parser;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.saring.core.Article;
import id.saring.core.ArticleJson;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every folder under {@code pages/} holds a page and the article it must give, where each fact came
 * from left out.
 */
class GoldenPagesTest {
    private static final ArticleExtractor EXTRACTOR = ArticleExtractor.create();
    private static final URI ADDRESS = URI.create("https://contoh.id/daerah/mangrove");
    private static final Schema SCHEMA =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(ArticleJson.schema());

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void extractsTheExpectedArticle(String behaviour) throws IOException {
        Article article = extract(behaviour);
        String expected = Files.readString(folder().resolve(behaviour).resolve("article.json"));
        assertThat(withoutProvenance(article))
                .isEqualTo(ArticleJson.write(ArticleJson.read(expected)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void givesJsonThatItsSchemaAllows(String behaviour) throws IOException {
        assertThat(SCHEMA.validate(ArticleJson.write(extract(behaviour)), InputFormat.JSON))
                .isEmpty();
    }

    private static Article extract(String behaviour) throws IOException {
        byte[] bytes = Files.readAllBytes(folder().resolve(behaviour).resolve("page.html"));
        Extraction extraction = EXTRACTOR.extract(Page.of(ADDRESS, bytes));
        return extraction.found().orElseThrow(() -> new AssertionError(extraction));
    }

    private static String withoutProvenance(Article article) {
        ObjectNode json = (ObjectNode) new JsonMapper().readTree(ArticleJson.write(article));
        json.remove("provenance");
        return ArticleJson.write(ArticleJson.read(json.toString()));
    }

    static List<String> pages() throws IOException {
        try (Stream<Path> folders = Files.list(folder())) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
        }
    }

    private static Path folder() {
        return Path.of("src/test/resources/pages");
    }
}
