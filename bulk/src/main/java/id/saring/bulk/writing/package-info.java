/** The forms that a corpus is written in. */
@NullMarked
package id.saring.bulk.writing;

import org.jspecify.annotations.NullMarked;
