package id.saring.benchmarks;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands that measure: {@code saring quality KIND} and {@code saring bench}. */
@Command(
        name = "saring",
        subcommands = {Measure.Quality.class, Bench.class},
        mixinStandardHelpOptions = true)
public final class Measure {
    private Measure() {}

    /** Runs a measuring command and exits with its code. */
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /** The command line; its output and errors can be set before it runs. */
    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new Measure());
        line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        line.setExecutionExceptionHandler(
                (problem, command, parsed) -> {
                    if (problem instanceof IOException) {
                        command.getErr()
                                .println("saring: cannot read or write " + problem.getMessage());
                        return CommandLine.ExitCode.USAGE;
                    }
                    throw problem;
                });
        return line;
    }

    /** One subcommand a kind of gold data. */
    @Command(
            name = "quality",
            description =
                    "Measures quality against gold data, or writes predictions for an outside scorer.",
            subcommands = {
                ArticleQuality.class,
                PrintedDateQuality.class,
                ExpressionQuality.class,
                PairQuality.class,
                SentenceQuality.class,
                LanguageQuality.class
            },
            synopsisSubcommandLabel = "KIND",
            mixinStandardHelpOptions = true)
    static final class Quality implements Callable<Integer> {
        @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

        @Override
        public Integer call() {
            spec.commandLine().usage(spec.commandLine().getErr());
            return CommandLine.ExitCode.USAGE;
        }
    }
}
