package id.saring.cli;

import id.saring.bulk.reading.Failures;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the commands have in common that read running text and tell or change something in it. */
abstract class TextCommand implements Callable<Integer> {
    /** The forms of output. */
    enum Format {
        TEXT,
        JSONL
    }

    private static final JsonMapper JSON = new JsonMapper();

    @Parameters(arity = "0..*", paramLabel = "FILE")
    private List<String> arguments = List.of();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT")
    private Format format = Format.TEXT;

    @Option(names = "--lines")
    private boolean lines;

    @Spec private CommandSpec spec;

    @Override
    public final Integer call() {
        prepare();
        if (isAnswered()) {
            out().flush();
            return 0;
        }
        int code = 0;
        for (String argument : arguments.isEmpty() ? List.of("-") : arguments) {
            try {
                for (TextInput input : TextInput.read(argument, System.in, lines)) {
                    code = Math.max(code, handle(input) ? 0 : 1);
                }
            } catch (IOException e) {
                complain(argument + ": " + Failures.tell(e));
                code = ExitCode.SOME_UNREADABLE;
            } catch (InvalidPathException e) {
                complain(argument + ": no file can have this name: " + e.getReason());
                code = ExitCode.SOME_UNREADABLE;
            }
        }
        out().flush();
        return code;
    }

    /** Checks the options and gets ready, before any text is read. */
    void prepare() {}

    /** Whether the options asked for something that is told already, without any text. */
    boolean isAnswered() {
        return false;
    }

    /** Prints what there is to say of one text; answers whether there was anything. */
    abstract boolean handle(TextInput input);

    final boolean isJson() {
        return format == Format.JSONL;
    }

    final ObjectNode row(TextInput input) {
        return JSON.createObjectNode().put("input", input.name());
    }

    final PrintWriter out() {
        return spec.commandLine().getOut();
    }

    final void complain(String message) {
        Messages.complain(spec.commandLine().getErr(), message);
    }
}
