/** An {@link id.saring.core.Article} to translators and machine translation, and back. */
@NullMarked
package id.saring.translation;

import org.jspecify.annotations.NullMarked;
