/** Searching a corpus. */
@NullMarked
package id.saring.bulk.search;

import org.jspecify.annotations.NullMarked;
