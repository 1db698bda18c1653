package id.saring.bulk;

import id.saring.core.Article;
import org.jspecify.annotations.Nullable;

/**
 * An article on its way into the corpus.
 *
 * @param article what its page says
 * @param length of its text, in UTF-16 code units
 * @param prepared the row as the writer takes it
 * @param signature of its text, where duplicates are looked for, or null
 */
record Find(Article article, int length, Object prepared, int @Nullable [] signature) {}
