package id.saring.translation.machine;

import java.io.IOException;
import java.time.Duration;

/** A server has too much to do; a later attempt may succeed. */
final class BusyException extends IOException {
    private static final long serialVersionUID = 1L;

    private final Duration wait;

    /**
     * @param wait how long the server wants to be left alone, zero when it does not say
     */
    BusyException(String message, Duration wait) {
        super(message);
        this.wait = wait;
    }

    Duration waiting() {
        return wait;
    }
}
