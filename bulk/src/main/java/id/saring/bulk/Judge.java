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
    private final boolean keepsParts;

    Judge(ArticleExtractor extractor, RowForm form, Limits limits, Wanted wanted) {
        this(extractor, form, limits, wanted, false);
    }

    private Judge(
            ArticleExtractor extractor,
            RowForm form,
            Limits limits,
            Wanted wanted,
            boolean keepsParts) {
        this.extractor = extractor;
        this.form = form;
        this.limits = limits;
        this.wanted = wanted;
        this.keepsParts = keepsParts;
    }

    /** The same, whose verdicts hold what a page says even where that alone is not wanted. */
    Judge keepingParts() {
        return new Judge(extractor, form, limits, wanted, true);
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
        Article article = extraction.content().orElse(null);
        Verdict verdict =
                extraction instanceof Extraction.NotFound missing
                        ? notFound(resource, missing)
                        : found(Source.of(resource), row(resource, article));
        return keepsParts && article != null && mayBePart(extraction)
                ? verdict.with(new Part(row(resource, article), article.text().length()))
                : verdict;
    }

    private static Row row(Capture.Resource resource, Article article) {
        return new Row(resource.origin(), resource.id(), resource.fetched(), article);
    }

    private static Verdict notFound(Capture.Resource resource, Extraction.NotFound missing) {
        String reason = missing.reason().name().toLowerCase(Locale.ROOT);
        return Verdict.without(resource, Outcome.NOT_FOUND, reason, missing.detail());
    }

    /** The last page of an article may be short; a listing goes on at another listing. */
    private static boolean mayBePart(Extraction extraction) {
        return !(extraction instanceof Extraction.NotFound missing)
                || missing.reason() == Extraction.Reason.TOO_SHORT;
    }

    /** What becomes of an article of one page or several. */
    Verdict found(Source source, Row row) throws IOException {
        Article article = row.article();
        String text = article.text();
        String unwanted = wanted.refusal(article, text);
        if (unwanted != null) {
            String reason = unwanted.substring(0, unwanted.indexOf(':'));
            return new Verdict(source, Outcome.SKIPPED, reason, unwanted, null, null);
        }
        int[] signature = wanted.copies() == null ? null : wanted.copies().signature(text);
        Find find = new Find(article, text.length(), form.prepare(row), signature);
        return Verdict.found(source, find);
    }

    private static Verdict skipped(Capture capture, String reason, String detail) {
        return Verdict.without(capture, Outcome.SKIPPED, reason, detail);
    }

    private static Verdict failed(Capture capture, String reason, String detail) {
        return Verdict.without(capture, Outcome.FAILED, reason, detail);
    }
}
