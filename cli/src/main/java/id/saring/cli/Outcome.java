package id.saring.cli;

import id.saring.bulk.Input;
import id.saring.bulk.reading.Failures;
import id.saring.core.Article;
import id.saring.core.ArticleJson;
import id.saring.parser.ArticleExtractor;
import id.saring.parser.Extraction;
import id.saring.parser.PageException;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What became of one input.
 *
 * @param input its name
 * @param article the article, or null
 * @param reason why there is none, or not all of it, in one word, or null
 * @param detail the same for a person, or null
 */
record Outcome(
        Input input, @Nullable Article article, @Nullable String reason, @Nullable String detail) {
    private static final String UNREADABLE = "unreadable";
    private static final String MEMORY = "memory";
    private static final String DEFECT = "defect";

    static Outcome of(Input input, ArticleExtractor extractor) {
        try {
            Extraction extraction = extractor.extract(input.source().read());
            if (extraction instanceof Extraction.NotFound missing) {
                return new Outcome(
                        input,
                        null,
                        missing.reason().name().toLowerCase(Locale.ROOT),
                        missing.detail());
            }
            return new Outcome(input, extraction.found().orElseThrow(), null, null);
        } catch (IOException e) {
            return new Outcome(input, null, UNREADABLE, Failures.tell(e));
        } catch (PageException e) {
            return new Outcome(input, null, UNREADABLE, e.getMessage());
        } catch (OutOfMemoryError e) { // what the page took is free again
            return new Outcome(input, null, MEMORY, "there is not enough memory for this page");
        } catch (RuntimeException | StackOverflowError e) { // one page must not stop the others
            return new Outcome(input, null, DEFECT, "a defect of Saring, please report it: " + e);
        }
    }

    static Outcome unreadable(Input input, String detail) {
        return new Outcome(input, null, UNREADABLE, detail);
    }

    /** The same input with another article. */
    Outcome with(Article other) {
        return new Outcome(input, other, reason, detail);
    }

    /** The same article, but one of its pages gave none. */
    Outcome without(Outcome page) {
        String place = "its page " + page.input.name() + " is missing: ";
        return new Outcome(input, article, page.reason, place + page.detail);
    }

    boolean failed() {
        return UNREADABLE.equals(reason) || MEMORY.equals(reason) || DEFECT.equals(reason);
    }

    int exitCode() {
        return reason == null
                ? ExitCode.ALL_FOUND
                : failed() ? ExitCode.SOME_UNREADABLE : ExitCode.SOME_NOT_FOUND;
    }

    /** One line of JSON. */
    String jsonLine() {
        String name = "{\"input\":" + quoted(input.name());
        if (article != null) {
            return name
                    + ",\"outcome\":\"found\",\"article\":"
                    + ArticleJson.writeLine(article)
                    + "}";
        }
        return name
                + ",\"outcome\":\""
                + (failed() ? "failed" : "not_found")
                + "\",\"reason\":"
                + quoted(String.valueOf(reason))
                + ",\"detail\":"
                + quoted(String.valueOf(detail))
                + "}";
    }

    /** The same for a person, in English. */
    String message() {
        return input.name() + ": " + (failed() || article != null ? "" : "no article: ") + detail;
    }

    static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || Character.isSurrogate(c)) {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
