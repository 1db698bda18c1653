/** Finds texts that a corpus already has, the same or nearly so. */
@NullMarked
package id.saring.bulk.duplicates;

import org.jspecify.annotations.NullMarked;
