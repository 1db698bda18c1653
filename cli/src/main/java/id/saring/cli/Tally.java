package id.saring.cli;

import java.io.IOException;
import java.io.PrintWriter;

/** Hands outcomes on, tells of those that something is wrong with, and keeps the exit code. */
final class Tally {
    private final Sink sink;
    private final PrintWriter errors;
    private int exitCode = ExitCode.ALL_FOUND;

    Tally(Sink sink, PrintWriter errors) {
        this.sink = sink;
        this.errors = errors;
    }

    /** Takes one outcome; answers whether more are wanted. */
    boolean accept(Outcome outcome) throws IOException {
        if (outcome.reason() != null) {
            Messages.complain(errors, outcome.message());
        }
        exitCode = Math.max(exitCode, outcome.exitCode());
        return sink.accept(outcome);
    }

    int exitCode() {
        return exitCode;
    }
}
