/** Fetches pages politely. */
@NullMarked
package id.saring.bulk.fetch;

import org.jspecify.annotations.NullMarked;
