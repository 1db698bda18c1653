package id.saring.cli;

import id.saring.bulk.Input;
import id.saring.bulk.Inputs;
import id.saring.bulk.reading.FileName;
import id.saring.translation.exchange.BitextFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code saring translate export}. */
@Command(name = "export", mixinStandardHelpOptions = true, sortOptions = false)
final class TranslateExport implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "ARTICLE|PAGE")
    private List<String> arguments = List.of();

    @Mixin private TranslationAids aids;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            completionCandidates = FormatNames.class)
    private String format = "xliff21";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PATH")
    private @Nullable String output;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        BitextFormat form = FormatNames.named(format);
        List<Input> inputs = new Inputs(null, System.in).of(arguments);
        boolean folder =
                output != null
                        && (output.endsWith("/") || Files.isDirectory(FileName.path(output)));
        if (inputs.size() > 1 && !folder) {
            throw new UsageException(
                    "a file holds one article, but there are "
                            + inputs.size()
                            + "; name a folder with -o, as -o out/");
        }
        ArticleInput articles = new ArticleInput();
        int code = ExitCode.ALL_FOUND;
        for (Input input : inputs) {
            Outcome outcome = articles.read(input);
            if (outcome.article() == null) {
                Messages.complain(spec.commandLine().getErr(), outcome.message());
            } else {
                String text = form.write(aids.bitext(outcome.article()));
                put(
                        text,
                        folder
                                ? FileName.path(output)
                                        .resolve(
                                                input.stem()
                                                        + "."
                                                        + aids.target()
                                                        + "."
                                                        + form.extension())
                                : null);
            }
            code = Math.max(code, outcome.exitCode());
        }
        return code;
    }

    private void put(String text, @Nullable Path inFolder) throws IOException {
        Path file = output == null ? null : inFolder == null ? FileName.path(output) : inFolder;
        new TranslationFile(file, spec).write(text);
    }

    /** The formats as the command line names them. */
    static final class FormatNames implements Iterable<String> {
        @Override
        public java.util.Iterator<String> iterator() {
            return java.util.Arrays.stream(BitextFormat.values()).map(FormatNames::name).iterator();
        }

        static String name(BitextFormat format) {
            return format.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static BitextFormat named(String name) {
            for (BitextFormat format : BitextFormat.values()) {
                if (name(format).equals(name.toLowerCase(Locale.ROOT))) {
                    return format;
                }
            }
            throw new UsageException(
                    "no format " + name + "; there are " + String.join(", ", new FormatNames()));
        }
    }
}
