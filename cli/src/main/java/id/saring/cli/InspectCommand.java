package id.saring.cli;

import id.saring.bulk.Input;
import id.saring.bulk.Inputs;
import id.saring.bulk.reading.Failures;
import id.saring.bulk.writing.WholeFile;
import id.saring.parser.Explanation;
import id.saring.parser.Extraction;
import id.saring.parser.PageException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code saring inspect}. */
@Command(name = "inspect", mixinStandardHelpOptions = true, sortOptions = false)
final class InspectCommand implements Callable<Integer> {
    @Parameters(paramLabel = "PAGE")
    private String page = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE")
    private @Nullable Path output;

    @Option(names = "--url", paramLabel = "URL")
    private @Nullable URI url;

    @Mixin private ExtractorOptions wanted;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<Input> inputs = new Inputs(url, System.in).of(List.of(page));
        if (inputs.size() > 1) {
            throw new UsageException(page + " holds " + inputs.size() + " pages; name one of them");
        }
        Explanation explanation;
        try {
            explanation = wanted.builder().build().explain(inputs.get(0).source().read());
        } catch (PageException e) {
            throw new IOException(page + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new IOException(page + ": " + Failures.tell(e), e);
        }
        write(InspectionReport.of(page, explanation));
        return explanation.extraction() instanceof Extraction.Found
                ? ExitCode.ALL_FOUND
                : ExitCode.SOME_NOT_FOUND;
    }

    private void write(String report) throws IOException {
        if (output == null) {
            spec.commandLine().getOut().print(report);
            spec.commandLine().getOut().flush();
            return;
        }
        try (WholeFile file = new WholeFile(output)) {
            file.write(report);
            file.finish();
        }
    }
}
