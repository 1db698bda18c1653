package id.saring.bulk.reading;

import java.util.Objects;

/**
 * Where a capture stands, and where reading can be taken up again: open {@code file} at {@code
 * offset} and pass over {@code ordinal} captures to come to it.
 *
 * @param file the archive or page as the user named it, or as it was found in a folder; for an
 *     entry of a zip or tar the archive, {@code !/} and the entry's name
 * @param offset of the unit that it stands in, in bytes of the file as stored: the gzip member, the
 *     record of a plain archive, 0 for everything else
 * @param ordinal its number within that unit, from 0
 */
public record Origin(String file, long offset, long ordinal) {
    /** The file is required. */
    public Origin {
        Objects.requireNonNull(file, "file");
    }
}
