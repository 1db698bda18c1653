package id.saring.translation.exchange;

/** A translators' file that cannot be read; the message says where, what was found, what to do. */
public final class ExchangeException extends RuntimeException {
    private static final long serialVersionUID = 1;

    ExchangeException(String message) {
        super(message);
    }

    /** What was found at a line and column, both from 1. */
    static ExchangeException at(int line, int column, String found) {
        return new ExchangeException("line " + line + ", column " + column + ": " + found);
    }
}
