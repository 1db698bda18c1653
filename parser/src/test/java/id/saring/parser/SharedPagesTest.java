package id.saring.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.saring.core.Article;
import id.saring.core.Credit;
import id.saring.core.Credit.Role;
import id.saring.core.RelatedLink;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page that the project was created from gives every fact that is expected of it. */
class SharedPagesTest {
    private static final Path SEED = Path.of("../../shared/seed");
    private static final String ADDRESS =
            "https://wahananews.co/internasional/kim-jong-un-disebut-akan-temui-putin-XyZ89";
    private static Article article;
    private static JsonNode expected;

    @BeforeAll
    static void extract() throws IOException {
        assumeTrue(Files.isDirectory(SEED), "../shared is not here");
        expected = new JsonMapper().readTree(Files.readString(SEED.resolve("expected.json")));
        byte[] bytes = Files.readAllBytes(SEED.resolve("article.html"));
        article =
                ArticleExtractor.create()
                        .extract(Page.of(URI.create(ADDRESS), bytes))
                        .found()
                        .orElseThrow();
    }

    @Test
    void givesItsText() {
        assertThat(article.text()).isEqualTo(expected.path("text").asString());
    }

    @Test
    void givesTitlePublisherAndDate() {
        assertThat(article.title()).isEqualTo(expected.path("title").asString());
        assertThat(article.publisher()).isEqualTo(expected.path("publisher").asString());
        assertThat(article.published()).hasToString(expected.path("published").asString());
        assertThat(article.language()).isEqualTo("id");
    }

    @Test
    void givesWriterAndEditorThoughTheyAreOnePerson() {
        assertThat(names(Role.AUTHOR)).isEqualTo(strings("authors"));
        assertThat(names(Role.EDITOR)).isEqualTo(strings("editors"));
    }

    @Test
    void givesDatelineAndTheAgencyItCites() {
        assertThat(article.dateline().outlet())
                .isEqualTo(expected.path("dateline").path("outlet").asString());
        assertThat(article.dateline().place())
                .isEqualTo(expected.path("dateline").path("place").asString());
        assertThat(article.source()).isEqualTo(expected.path("cited_agency").asString());
    }

    @Test
    void givesTagsRelatedStoriesAndOtherPages() {
        assertThat(article.tags()).isEqualTo(strings("tags"));
        assertThat(article.related()).extracting(RelatedLink::title).isEqualTo(strings("related"));
        assertThat(article.next()).hasToString(expected.path("next").asString());
        assertThat(article.singlePage()).hasToString(expected.path("single_page").asString());
    }

    private static List<String> names(Role role) {
        return article.credits().stream()
                .filter(credit -> credit.role() == role)
                .map(Credit::name)
                .toList();
    }

    private static List<String> strings(String fact) {
        List<String> values = new ArrayList<>();
        expected.path(fact).forEach(value -> values.add(value.asString()));
        return values;
    }
}
