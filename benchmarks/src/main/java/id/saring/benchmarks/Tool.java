package id.saring.benchmarks;

import com.chimbori.crux.articles.ArticleExtractor;
import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.CommonExtractors;
import id.saring.parser.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** What reads a page: jsoup's parser alone, which is the measure, Saring, and its peers. */
public enum Tool {
    /** The parser that most others stand on. */
    JSOUP {
        @Override
        Object read(byte[] page) throws IOException {
            return Jsoup.parse(new ByteArrayInputStream(page), null, ADDRESS);
        }
    },
    /** All facts and blocks. */
    SARING {
        private final id.saring.parser.ArticleExtractor extractor =
                id.saring.parser.ArticleExtractor.create();

        @Override
        Object read(byte[] page) {
            return extractor.extract(Page.of(URI.create(ADDRESS), page));
        }
    },
    /** Facts and text. */
    CRUX {
        @Override
        Object read(byte[] page) {
            return ArticleExtractor.with(ADDRESS, text(page))
                    .extractMetadata()
                    .extractContent()
                    .article();
        }
    },
    /** Text only. */
    BOILERPIPE {
        @Override
        Object read(byte[] page) throws BoilerpipeProcessingException {
            return CommonExtractors.ARTICLE_EXTRACTOR.getText(text(page));
        }
    },
    /** Text and a few facts. */
    READABILITY4J {
        @Override
        Object read(byte[] page) {
            return new Readability4J(ADDRESS, text(page)).parse();
        }
    };

    private static final String ADDRESS = "https://contoh.id/read/1";

    /** What the tool makes of a page. */
    abstract Object read(byte[] page) throws IOException, BoilerpipeProcessingException;

    /** The same, or null where the tool fails: some peers do on some pages. */
    @Nullable Object tryRead(byte[] page) {
        try {
            return read(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (BoilerpipeProcessingException | RuntimeException e) {
            if (this == SARING) {
                throw new IllegalStateException(e);
            }
            return null;
        }
    }

    private static String text(byte[] page) {
        return new String(page, StandardCharsets.UTF_8);
    }
}
