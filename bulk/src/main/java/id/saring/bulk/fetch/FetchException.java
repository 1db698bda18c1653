package id.saring.bulk.fetch;

import java.io.IOException;

/** A page could not be fetched. */
class FetchException extends IOException {
    private static final long serialVersionUID = 1;

    private final String reason;
    private final boolean passing;

    /**
     * @param reason in one word
     * @param detail for a person
     * @param passing whether it may be otherwise a little later
     */
    FetchException(String reason, String detail, boolean passing) {
        super(detail);
        this.reason = reason;
        this.passing = passing;
    }

    String reason() {
        return reason;
    }

    boolean passing() {
        return passing;
    }
}
