package id.saring.cli;

import id.saring.bulk.Input;
import id.saring.bulk.reading.Failures;
import id.saring.core.ArticleJson;
import id.saring.parser.ArticleExtractor;
import id.saring.parser.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Reads an article: JSON that {@code extract -f json} wrote, or a page to extract it from. */
final class ArticleInput {
    private final ArticleExtractor extractor = ArticleExtractor.create();

    Outcome read(Input input) {
        byte[] bytes;
        Page page;
        try {
            page = input.source().read();
            bytes = page.bytes();
        } catch (IOException e) {
            return Outcome.unreadable(input, Failures.tell(e));
        }
        if (!isJson(bytes)) {
            return Outcome.of(new Input(input.name(), input.relative(), () -> page), extractor);
        }
        try {
            String json = new String(bytes, StandardCharsets.UTF_8);
            return new Outcome(input, ArticleJson.read(json), null, null);
        } catch (IllegalArgumentException e) {
            return Outcome.unreadable(input, e.getMessage());
        }
    }

    private static boolean isJson(byte[] bytes) {
        for (byte b : bytes) {
            if (b > ' ') {
                return b == '{';
            }
        }
        return false;
    }
}
