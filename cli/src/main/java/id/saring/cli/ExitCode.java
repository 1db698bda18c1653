package id.saring.cli;

/** What the process's exit codes mean. */
final class ExitCode {
    /** Every input gave an article. */
    static final int ALL_FOUND = 0;

    /** Some inputs hold no article. */
    static final int SOME_NOT_FOUND = 1;

    /** The command was called wrongly. */
    static final int USAGE = 2;

    /** Some inputs could not be read. */
    static final int SOME_UNREADABLE = 3;

    private ExitCode() {}
}
