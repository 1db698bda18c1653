package id.saring.cli;

import id.saring.core.Article;
import id.saring.core.Article.Fact;
import id.saring.core.Provenance;
import id.saring.core.Xml;
import id.saring.parser.Explanation;
import id.saring.parser.Extraction;
import id.saring.parser.PageType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An {@link Explanation} as one page of HTML that needs nothing else: no script, no request, light
 * and dark.
 */
final class InspectionReport {
    private final String input;
    private final Explanation explanation;
    private final @Nullable Article article;

    private InspectionReport(String input, Explanation explanation) {
        this.input = input;
        this.explanation = explanation;
        this.article = explanation.extraction().content().orElse(null);
    }

    static String of(String input, Explanation explanation) {
        return new InspectionReport(input, explanation).page();
    }

    private String page() {
        String title = article == null || article.title().isEmpty() ? input : article.title();
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
                + Xml.escape(title)
                + " – Saring</title>\n<style>\n"
                + style()
                + "</style>\n</head>\n<body>\n<header>\n<h1"
                + language()
                + ">"
                + Xml.escape(title)
                + "</h1>\n<p class=\"dim\">"
                + Xml.escape(input + ": " + outcome() + type())
                + "</p>\n</header>\n<main>\n"
                + facts()
                + "<div class=\"columns\">\n"
                + text()
                + lines()
                + "</div>\n</main>\n</body>\n</html>\n";
    }

    private String outcome() {
        return explanation.extraction() instanceof Extraction.NotFound missing
                ? "no article: " + missing.detail()
                : "an article";
    }

    private String type() {
        return explanation.type() == PageType.UNKNOWN
                ? ""
                : "; kind of page: " + words(explanation.type());
    }

    private String language() {
        return article == null || article.language() == null
                ? ""
                : " lang=\"" + Xml.escape(article.language()) + "\"";
    }

    private String facts() {
        if (article == null) {
            return "";
        }
        StringBuilder rows = new StringBuilder();
        for (Fact fact : Fact.values()) {
            String value = value(article, fact);
            if (!value.isEmpty()) {
                rows.append(row(fact, value, article.provenance().get(fact)));
            }
        }
        return "<section aria-labelledby=\"facts\">\n<h2 id=\"facts\">Facts</h2>\n"
                + "<div class=\"scroll\" role=\"region\" aria-label=\"Table of facts\" tabindex=\"0\"><table>\n"
                + "<thead><tr><th scope=\"col\">Fact</th><th scope=\"col\">Value</th><th scope=\"col\">From</th>"
                + "<th scope=\"col\">As it stands there</th><th scope=\"col\">Confidence</th></tr></thead>\n<tbody>\n"
                + rows
                + "</tbody></table></div>\n</section>\n";
    }

    private static String row(Fact fact, String value, @Nullable Provenance origin) {
        List<String> cells = new ArrayList<>(List.of(value));
        cells.add(origin == null ? "" : words(origin.source()));
        cells.add(origin == null || origin.raw() == null ? "" : origin.raw());
        cells.add(origin == null ? "" : String.format(Locale.ROOT, "%.2f", origin.confidence()));
        return "<tr><th scope=\"row\">"
                + words(fact)
                + "</th>"
                + cells.stream()
                        .map(cell -> "<td>" + Xml.escape(cell) + "</td>")
                        .collect(Collectors.joining())
                + "</tr>\n";
    }

    private static String value(Article article, Fact fact) {
        Object value =
                switch (fact) {
                    case CANONICAL -> article.canonical();
                    case TITLE -> article.title();
                    case STANDFIRST -> article.standfirst();
                    case DESCRIPTION -> article.description();
                    case PUBLISHER -> article.publisher();
                    case SECTION -> article.section();
                    case LANGUAGE -> article.language();
                    case PUBLISHED -> article.published();
                    case MODIFIED -> article.modified();
                    case DATELINE -> article.dateline() == null ? null : article.dateline().place();
                    case CREDITS ->
                            article.credits().stream()
                                    .map(
                                            credit ->
                                                    credit.name()
                                                            + " ("
                                                            + words(credit.role())
                                                            + ")")
                                    .collect(Collectors.joining(", "));
                    case SOURCE -> article.source();
                    case TAGS -> String.join(", ", article.tags());
                    case LEAD_IMAGE ->
                            article.leadImage() == null ? null : article.leadImage().source();
                    case BODY -> article.text().length() + " characters";
                    case NEXT -> article.next();
                    case SINGLE_PAGE -> article.singlePage();
                };
        return Objects.toString(value, "");
    }

    private String text() {
        String body = article == null ? "<p>Nothing.</p>\n" : new InspectedText(article).html();
        return "<section aria-labelledby=\"article\">\n<h2 id=\"article\">Article</h2>\n<div"
                + language()
                + ">\n"
                + body
                + "</div>\n</section>\n";
    }

    private String lines() {
        StringBuilder items = new StringBuilder();
        for (Explanation.Line line : explanation.lines()) {
            String fate = words(line.fate());
            items.append("<li class=\"")
                    .append(fate)
                    .append("\"><span>")
                    .append(Xml.escape(line.text()))
                    .append("</span><small><span class=\"fate\">")
                    .append(fate)
                    .append("</span>: ")
                    .append(Xml.escape(line.reason() + " · " + line.path()))
                    .append("</small></li>\n");
        }
        return "<section aria-labelledby=\"lines\">\n<h2 id=\"lines\">Lines of the page</h2>\n<ol class=\"lines\""
                + language()
                + ">\n"
                + items
                + "</ol>\n</section>\n";
    }

    private static String words(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String style() {
        try (InputStream in = InspectionReport.class.getResourceAsStream("inspection.css")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
