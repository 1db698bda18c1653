/**
 * The article: what a page says, free of the page. Values, their JSON, and writers.
 *
 * <pre>{@code
 * Article article = ArticleJson.read(json);
 * String markdown = ArticleWriter.MARKDOWN.write(article);
 * }</pre>
 *
 * <p>An {@link id.saring.core.Article} holds facts and {@link id.saring.core.Block}s; {@link
 * id.saring.core.ArticleJson} is its one form for machines, {@link id.saring.core.ArticleWriter}
 * the forms for readers. Everything is immutable.
 */
@NullMarked
package id.saring.core;

import org.jspecify.annotations.NullMarked;
