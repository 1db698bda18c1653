package id.saring.cli;

import id.saring.bulk.Input;
import id.saring.bulk.Inputs;
import id.saring.translation.Bitext;
import id.saring.translation.memory.Leverage;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code saring translate leverage}. */
@Command(name = "leverage", mixinStandardHelpOptions = true, sortOptions = false)
final class TranslateLeverage implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "ARTICLE|PAGE")
    private List<String> arguments = List.of();

    @Mixin private TranslationAids aids;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<Bitext> bitexts = new ArrayList<>();
        ArticleInput articles = new ArticleInput();
        int code = ExitCode.ALL_FOUND;
        for (Input input : new Inputs(null, System.in).of(arguments)) {
            Outcome outcome = articles.read(input);
            code = Math.max(code, outcome.exitCode());
            if (outcome.article() == null) {
                Messages.complain(spec.commandLine().getErr(), outcome.message());
            } else {
                bitexts.add(aids.plain(outcome.article()));
            }
        }
        if (!bitexts.isEmpty()) {
            print(Leverage.of(bitexts, aids.memory(bitexts.get(0))));
        }
        return code;
    }

    private void print(Leverage leverage) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf(Locale.ROOT, "%-10s %9s %9s%n", "match", "segments", "words");
        leverage.counts()
                .forEach(
                        (band, count) ->
                                out.printf(
                                        Locale.ROOT,
                                        "%-10s %9d %9d%n",
                                        band.label(),
                                        count.segments(),
                                        count.words()));
        out.flush();
    }
}
