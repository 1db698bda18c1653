package id.saring.cli;

import id.saring.bulk.reading.Failures;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code saring} command: one subcommand a job. */
@Command(
        name = "saring",
        description = "Strains clean, structured articles out of raw web pages.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ExtractCommand.class,
            InspectCommand.class,
            BulkCommand.class,
            SearchCommand.class,
            FetchCommand.class,
            DateCommand.class,
            DatesCommand.class,
            SegmentCommand.class,
            LanguageCommand.class,
            CalendarCommand.class,
            TranslitCommand.class,
            TranslateCommand.class,
            NumbersCommand.class,
            SpellCommand.class,
            NamesCommand.class,
            CompletionCommand.class,
            CommandLine.HelpCommand.class
        },
        footer = {
            "",
            "saring quality and saring bench measure; see saring quality --help.",
            "saring COMMAND --help tells more of each command."
        })
public final class Saring {
    private Saring() {}

    /** Runs the command line and exits with its code. */
    public static void main(String[] arguments) {
        PrintStream out =
                new PrintStream(
                        new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        System.setOut(out);
        int code = commandLine().execute(arguments);
        out.flush();
        System.exit(code);
    }

    /** The command line; its output and errors can be set before it runs. */
    public static CommandLine commandLine() {
        CommandLine line = new CommandLine(new Saring());
        line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler(
                (problem, command, parsed) -> {
                    if (problem instanceof UsageException) {
                        command.getErr().println("saring: " + problem.getMessage());
                        return ExitCode.USAGE;
                    }
                    if (problem instanceof IOException failure) {
                        command.getErr().println("saring: " + Failures.tellWithPlace(failure));
                        return ExitCode.SOME_UNREADABLE;
                    }
                    throw problem;
                });
        return line;
    }
}
