/** Archives, folders and fetched pages into corpora of {@link id.saring.core.Article}s. */
@NullMarked
package id.saring.bulk;

import org.jspecify.annotations.NullMarked;
