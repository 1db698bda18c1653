package id.saring.bulk.reading;

import java.io.IOException;

/** A page is larger than it may be. */
public final class OverLimitException extends IOException {
    private static final long serialVersionUID = 1;

    /**
     * @param mostBytes the limit
     */
    public OverLimitException(long mostBytes) {
        super("more than the " + mostBytes + " bytes that are read of one page");
    }
}
