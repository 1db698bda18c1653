package id.saring.cli;

import id.saring.bulk.Outcome;
import id.saring.bulk.Progress;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.Consumer;

/** How far a run has come, in one line of the terminal that is written over and over. */
final class ProgressLine implements Consumer<Progress> {
    private final PrintWriter out;
    private final boolean terminal;
    private int width;

    ProgressLine(PrintWriter out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    @Override
    public void accept(Progress progress) {
        if (terminal) {
            String line = text(progress);
            out.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
            out.flush();
            width = line.length();
        }
    }

    static String text(Progress progress) {
        double seconds = Math.max(0.001, progress.elapsed().toMillis() / 1000.0);
        double megabytes = progress.bytesRead() / 1e6;
        String line =
                String.format(
                        Locale.ROOT,
                        "%,d %s, %,d %s, %,d %s, %,d %s | %,.0f %s, %.1f MB/s",
                        progress.count(Outcome.FOUND),
                        Messages.label("found"),
                        progress.count(Outcome.NOT_FOUND),
                        Messages.label("not"),
                        progress.count(Outcome.FAILED),
                        Messages.label("failed"),
                        progress.count(Outcome.SKIPPED),
                        Messages.label("skipped"),
                        progress.since() / seconds,
                        Messages.label("records/s"),
                        megabytes / seconds);
        if (progress.bytes() == 0 || progress.bytesRead() == 0) {
            return line;
        }
        double part = Math.min(1, (double) progress.bytesRead() / progress.bytes());
        long left = (long) (seconds / part - seconds);
        return line
                + String.format(
                        Locale.ROOT,
                        " | %.0f %%, %d:%02d:%02d %s",
                        part * 100,
                        left / 3600,
                        left / 60 % 60,
                        left % 60,
                        Messages.label("left"));
    }

    /** The run is over: whatever is printed next begins a line of its own. */
    void end() {
        if (width > 0) {
            out.println();
        }
    }
}
