package id.saring.cli;

import id.saring.bulk.reading.Failures;
import id.saring.bulk.reading.FileName;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The {@code saring} command: one subcommand a job. */
@Command(
        name = "saring",
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
        })
public final class Saring {
    private Saring() {}

    /** Runs the command line and exits with its code. */
    public static void main(String[] arguments) {
        StandardOutput out = new StandardOutput();
        System.setOut(new PrintStream(out, false, StandardCharsets.UTF_8));
        CommandLine line = commandLine();
        int code = line.execute(arguments);
        line.getOut().flush();
        System.out.flush();
        System.exit(out.loss() == null ? code : complain(line, out.loss()));
    }

    private static int complain(CommandLine line, IOException loss) {
        Messages.complain(line.getErr(), "standard output: " + Failures.tell(loss));
        return ExitCode.SOME_UNREADABLE;
    }

    /** The command line; its output and errors can be set before it runs. */
    public static CommandLine commandLine() {
        CommandLine line = new CommandLine(new Saring());
        line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.registerConverter(Path.class, FileName::path);
        line.setHelpFactory(Saring::help);
        line.setParameterExceptionHandler(Saring::refuse);
        line.setExecutionExceptionHandler(Saring::fail);
        return line;
    }

    /** Only help needs its texts: they are read when it is asked for. */
    private static CommandLine.Help help(CommandSpec spec, CommandLine.Help.ColorScheme colours) {
        CommandLine root = spec.root().commandLine();
        if (root.getResourceBundle() == null) {
            root.setResourceBundle(UserLanguage.current().texts("help"));
        }
        return new CommandLine.Help(spec, colours);
    }

    private static int refuse(ParameterException problem, String[] arguments) {
        CommandLine command = problem.getCommandLine();
        PrintWriter err = command.getErr();
        String message = Messages.told(String.valueOf(problem.getMessage()));
        err.println(command.getColorScheme().errorText(message));
        StringWriter suggestions = new StringWriter();
        if (UnmatchedArgumentException.printSuggestions(problem, new PrintWriter(suggestions))) {
            err.println(Messages.told(suggestions.toString().strip()));
        } else {
            command.usage(err);
        }
        return ExitCode.USAGE;
    }

    private static int fail(Exception problem, CommandLine command, ParseResult parsed)
            throws Exception {
        if (problem instanceof UsageException) {
            Messages.complain(command.getErr(), String.valueOf(problem.getMessage()));
            return ExitCode.USAGE;
        }
        if (problem instanceof IOException failure) {
            Messages.complain(command.getErr(), Failures.tellWithPlace(failure));
            return ExitCode.SOME_UNREADABLE;
        }
        throw problem;
    }
}
