/** Raw page in, {@link id.saring.core.Article} out. The way in is {@code ArticleExtractor}. */
@NullMarked
package id.saring.parser;

import org.jspecify.annotations.NullMarked;
