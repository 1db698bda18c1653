package id.saring.bulk;

import id.saring.bulk.reading.Addresses;
import id.saring.bulk.reading.Capture;
import id.saring.bulk.reading.Content;
import id.saring.bulk.reading.Failures;
import id.saring.bulk.reading.Kind;
import id.saring.bulk.reading.OverLimitException;
import id.saring.bulk.writing.Row;
import id.saring.bulk.writing.RowForm;
import id.saring.core.Article;
import id.saring.parser.ArticleExtractor;
import id.saring.parser.Extraction;
import id.saring.parser.Page;
import id.saring.parser.PageException;
import java.io.IOException;
import java.util.Locale;

/** From a capture to what becomes of it, as far as it alone can tell. Thread-safe. */
final class Judge {
    private final ArticleExtractor extractor;
    private final RowForm form;
    private final Limits limits;
    private final Wanted wanted;

    Judge(ArticleExtractor extractor, RowForm form, Limits limits, Wanted wanted) {
        this.extractor = extractor;
        this.form = form;
        this.limits = limits;
        this.wanted = wanted;
    }

    Verdict of(Capture capture) {
        if (capture instanceof Capture.Loss loss) {
            return failed(capture, loss.reason(), loss.detail());
        }
        if (capture instanceof Capture.Beside beside) {
            return skipped(capture, beside.type(), "a " + beside.type() + " record holds no page");
        }
        return of((Capture.Resource) capture);
    }

    private Verdict of(Capture.Resource resource) {
        try {
            if (resource.overLimit()) {
                throw new OverLimitException(limits.bytes());
            }
            return of(resource, Content.of(resource, limits.bytes()));
        } catch (OverLimitException e) {
            return skipped(resource, "too_many_bytes", e.getMessage());
        } catch (IOException e) {
            return failed(resource, "unreadable", Failures.tell(e));
        } catch (PageException e) {
            return failed(resource, "unreadable", String.valueOf(e.getMessage()));
        } catch (OutOfMemoryError e) {
            return failed(resource, "memory", "there is not enough memory for this page");
        } catch (RuntimeException
                | StackOverflowError
                | LinkageError e) { // one page must not stop the others
            return failed(resource, "defect", "a defect of Saring, please report it: " + e);
        }
    }

    private Verdict of(Capture.Resource resource, Content content) throws IOException {
        if (content.status() < 200 || content.status() > 299) {
            return skipped(resource, "http_status", "status " + content.status());
        }
        if (!Kind.isHtml(content.contentType(), content.body())) {
            return skipped(resource, "not_html", "not HTML: " + content.contentType());
        }
        if (Tags.moreThan(limits.nodes(), content.body())) {
            return skipped(resource, "too_many_nodes", "more than " + limits.nodes() + " tags");
        }
        Page page = new Page(Addresses.uri(resource.url()), content.contentType(), content.body());
        Extraction extraction = extractor.extract(page);
        if (extraction instanceof Extraction.NotFound missing) {
            String reason = missing.reason().name().toLowerCase(Locale.ROOT);
            return Verdict.without(resource, Outcome.NOT_FOUND, reason, missing.detail());
        }
        return found(resource, extraction.found().orElseThrow());
    }

    private Verdict found(Capture.Resource resource, Article article) throws IOException {
        String text = article.text();
        String unwanted = wanted.refusal(article, text);
        if (unwanted != null) {
            return skipped(resource, unwanted.substring(0, unwanted.indexOf(':')), unwanted);
        }
        Row row = new Row(resource.origin(), resource.id(), resource.fetched(), article);
        int[] signature = wanted.copies() == null ? null : wanted.copies().signature(text);
        Find find = new Find(article, text.length(), form.prepare(row), signature);
        return Verdict.found(Source.of(resource), find);
    }

    private static Verdict skipped(Capture capture, String reason, String detail) {
        return Verdict.without(capture, Outcome.SKIPPED, reason, detail);
    }

    private static Verdict failed(Capture capture, String reason, String detail) {
        return Verdict.without(capture, Outcome.FAILED, reason, detail);
    }
}
