package id.saring.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the mapper that Spring Boot 4 sets up, as for a controller's answers, makes of an article.
 */
class SpringBootTest {
    @Test
    void writesTheSameJsonAndReadsItBack() {
        Article article = Articles.full();
        try (var context = new AnnotationConfigApplicationContext(JacksonAutoConfiguration.class)) {
            JsonMapper mapper = context.getBean(JsonMapper.class);
            String json = mapper.writeValueAsString(article);
            assertThat(mapper.readTree(json))
                    .isEqualTo(mapper.readTree(ArticleJson.writeLine(article)));
            assertThat(mapper.readValue(json, Article.class)).isEqualTo(article);
            assertThat(ArticleJson.read(json)).isEqualTo(article);
        }
    }
}
