package id.saring.bulk.writing;

import java.io.IOException;

/** What rows are turned into before they are written. */
@FunctionalInterface
public interface RowForm {

    /**
     * The row in the form that it is written in. Called by many threads at once, so that the costly
     * part of writing is done here.
     */
    Object prepare(Row row) throws IOException;
}
