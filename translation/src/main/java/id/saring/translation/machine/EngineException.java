package id.saring.translation.machine;

import java.io.IOException;

/** An engine is not there or refuses; the message says what to do. Trying again is of no use. */
public final class EngineException extends IOException {
    private static final long serialVersionUID = 1;

    EngineException(String message) {
        super(message);
    }
}
