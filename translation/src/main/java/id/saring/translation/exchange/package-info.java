/** Bitexts in the files that translators' tools read and write: XLIFF, TMX, PO, HTML. */
@NullMarked
package id.saring.translation.exchange;

import org.jspecify.annotations.NullMarked;
