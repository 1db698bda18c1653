package id.saring.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What a program's own Jackson, with no settings for Saring, makes of an article. */
class ForeignMappersTest {
    private static final String WITH_MORE =
            "{\"title\":\"A\",\"mood\":7,\"dateline\":{\"place\":\"Ambon\",\"altitude\":3},"
                    + "\"blocks\":[{\"type\":\"paragraph\",\"content\":{\"text\":\"x\",\"voice\":1}}]}";

    private final Article article = Articles.full();
    private final com.fasterxml.jackson.databind.ObjectMapper two =
            new com.fasterxml.jackson.databind.ObjectMapper();
    private final tools.jackson.databind.ObjectMapper three =
            new tools.jackson.databind.ObjectMapper();

    @Test
    void jackson2WritesTheSameJson() throws IOException {
        assertThat(two.readTree(two.writeValueAsString(article)))
                .isEqualTo(two.readTree(ArticleJson.write(article)));
    }

    @Test
    void jackson2ReadsItBack() throws IOException {
        assertThat(two.readValue(ArticleJson.write(article), Article.class)).isEqualTo(article);
        assertThat(two.readValue(two.writeValueAsString(article), Article.class))
                .isEqualTo(article);
    }

    @Test
    void jackson2PassesOverMembersOfLaterVersions() throws IOException {
        assertThat(two.readValue(WITH_MORE, Article.class)).isEqualTo(ArticleJson.read(WITH_MORE));
    }

    @Test
    void jackson3WritesTheSameJson() {
        assertThat(three.writeValueAsString(article)).isEqualTo(ArticleJson.writeLine(article));
    }

    @Test
    void jackson3ReadsItBack() {
        assertThat(three.readValue(ArticleJson.write(article), Article.class)).isEqualTo(article);
        assertThat(three.readValue(WITH_MORE, Article.class))
                .isEqualTo(ArticleJson.read(WITH_MORE));
    }
}
