/** Web archives, folders and packed folders as a stream of captures. */
@NullMarked
package id.saring.bulk.reading;

import org.jspecify.annotations.NullMarked;
