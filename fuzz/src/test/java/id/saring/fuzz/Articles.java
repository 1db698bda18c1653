package id.saring.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.saring.core.Article;
import id.saring.core.ArticleJson;
import id.saring.core.ArticleWriter;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.xml.sax.InputSource;

/** What must hold of every article, whatever it was made of. */
public final class Articles {
    private static final Schema SCHEMA =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(ArticleJson.schema());

    private Articles() {}

    /** Its JSON is as the schema says and reads back; its other forms can be written and read. */
    public static void check(Article article) throws Exception {
        String json = ArticleJson.writeLine(article);
        assertThat(json).doesNotContain("\n");
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
        assertThat(ArticleJson.read(json)).isEqualTo(article);
        for (ArticleWriter writer : ArticleWriter.values()) {
            assertThat(writer.write(article)).isNotNull();
        }
        String tei = ArticleWriter.TEI.write(article);
        DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(tei)));
        assertThat(Jsoup.parse(ArticleWriter.HTML.write(article)).select("script, style, iframe"))
                .isEmpty();
    }
}
