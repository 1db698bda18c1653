/**
 * Raw page in, {@link id.saring.core.Article} out.
 *
 * <pre>{@code
 * ArticleExtractor extractor = ArticleExtractor.create();
 * Extraction extraction = extractor.extract(Page.of(uri, bytes));
 * extraction.found().ifPresent(article -> System.out.println(article.title()));
 * }</pre>
 *
 * <p>{@link id.saring.parser.ArticleExtractor} is the way in; a {@link id.saring.parser.Page} is
 * bytes and what was said about them, an {@link id.saring.parser.Extraction} the article or why
 * there is none, an {@link id.saring.parser.Explanation} why it turned out so, and {@link
 * id.saring.parser.SiteMemory} what is known of a site.
 */
@NullMarked
package id.saring.parser;

import org.jspecify.annotations.NullMarked;
