package id.saring.cli;

import id.saring.bulk.Input;
import id.saring.bulk.Inputs;
import id.saring.bulk.reading.Failures;
import id.saring.i18n.date.Anchor;
import id.saring.i18n.date.TemporalExpression;
import id.saring.i18n.date.TemporalMarkup;
import id.saring.i18n.date.TemporalTagger;
import id.saring.parser.PageException;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code saring dates}. */
@Command(name = "dates", mixinStandardHelpOptions = true, sortOptions = false)
final class DatesCommand implements Callable<Integer> {
    /** The forms of output. */
    enum Format {
        TEXT,
        JSONL,
        TIMEX3,
        HTML
    }

    @Parameters(arity = "1..*", paramLabel = "INPUT")
    private List<String> arguments = List.of();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT")
    private Format format = Format.TEXT;

    @Option(names = "--anchor", paramLabel = "MOMENT")
    private @Nullable String anchor;

    @Option(names = "--annotate")
    private boolean annotate;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        Anchor given = given();
        List<Input> inputs = new Inputs(null, System.in).of(arguments);
        boolean whole = format == Format.TIMEX3 || format == Format.HTML;
        if (whole && inputs.size() > 1) {
            throw new UsageException(
                    "-f "
                            + format
                            + " makes one document, but there are "
                            + inputs.size()
                            + " inputs");
        }
        TemporalTagger tagger = TemporalTagger.create();
        int code = ExitCode.ALL_FOUND;
        for (Input input : inputs) {
            code = Math.max(code, tag(input, given, tagger));
        }
        return code;
    }

    private @Nullable Anchor given() {
        try {
            return anchor == null ? null : Anchor.parse(anchor);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--anchor: " + e.getMessage());
        }
    }

    private int tag(Input input, @Nullable Anchor given, TemporalTagger tagger) {
        DatedText dated;
        try {
            dated = DatedText.of(input);
        } catch (IOException e) {
            return complain(input, Failures.tell(e), ExitCode.SOME_UNREADABLE);
        } catch (PageException e) {
            return complain(input, String.valueOf(e.getMessage()), ExitCode.SOME_UNREADABLE);
        }
        if (dated.text() == null) {
            return complain(input, "no article: " + dated.problem(), ExitCode.SOME_NOT_FOUND);
        }
        Anchor from = given == null ? dated.anchor() : given;
        print(input, dated.text(), from, tagger.tag(dated.text(), from));
        return ExitCode.ALL_FOUND;
    }

    private int complain(Input input, String problem, int code) {
        Messages.complain(spec.commandLine().getErr(), input.name() + ": " + problem);
        return code;
    }

    private void print(
            Input input, String text, @Nullable Anchor from, List<TemporalExpression> found) {
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case TIMEX3 -> out.print(TemporalMarkup.timeMl(text, found, from));
            case HTML -> out.print(TemporalMarkup.html(text, found));
            case JSONL ->
                    out.print(
                            annotate
                                    ? DateRows.whole(input.name(), text, from, found)
                                    : DateRows.each(input.name(), text, found));
            case TEXT ->
                    out.print(
                            annotate
                                    ? TemporalMarkup.plain(text, found)
                                            + (text.endsWith("\n") ? "" : "\n")
                                    : DateRows.tabbed(text, found));
        }
        out.flush();
    }
}
