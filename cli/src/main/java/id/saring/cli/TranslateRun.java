package id.saring.cli;

import id.saring.bulk.Inputs;
import id.saring.core.Article;
import id.saring.core.Credit;
import id.saring.translation.Bitext;
import id.saring.translation.machine.MachineTranslation;
import id.saring.translation.machine.MachineTranslator;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
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

/** {@code saring translate run}. */
@Command(name = "run", mixinStandardHelpOptions = true, sortOptions = false)
final class TranslateRun implements Callable<Integer> {
    @Parameters(paramLabel = "ARTICLE|PAGE")
    private String argument = "";

    @Mixin private TranslationAids aids;

    @Option(names = "--engine", paramLabel = "ENGINE")
    private Engine engine = Engine.APERTIUM;

    @Option(names = "--engine-url", paramLabel = "URL")
    private @Nullable URI url;

    @Option(names = "--per-second", paramLabel = "N")
    private double perSecond;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            completionCandidates = TranslateExport.FormatNames.class)
    private String format = "article";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE")
    private @Nullable Path output;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        TranslationFile file = new TranslationFile(output, spec);
        boolean whole = format.equals("article");
        var form = whole ? null : TranslateExport.FormatNames.named(format);
        var writer = whole ? file.articleWriter() : null;
        Outcome outcome =
                new ArticleInput().read(new Inputs(null, System.in).of(List.of(argument)).get(0));
        if (outcome.article() == null) {
            Messages.complain(spec.commandLine().getErr(), outcome.message());
            return outcome.exitCode();
        }
        Bitext translated = translated(aids.bitext(outcome.article()));
        file.write(
                form == null
                        ? writer.write(credited(translated.translated()))
                        : form.write(translated));
        return ExitCode.ALL_FOUND;
    }

    private Bitext translated(Bitext bitext) throws IOException {
        var settings =
                new Engine.Settings(
                        bitext.sourceLanguage(),
                        bitext.targetLanguage(),
                        url,
                        System.getenv("SARING_ENGINE_KEY"));
        try (MachineTranslator translator = engine.of(settings)) {
            MachineTranslation machine = MachineTranslation.with(translator);
            return (perSecond > 0
                            ? machine.pacing(Duration.ofNanos((long) (1e9 / perSecond)))
                            : machine)
                    .translate(bitext);
        }
    }

    /** A reader is told that a machine translated. */
    private Article credited(Article article) {
        List<Credit> credits = new ArrayList<>(article.credits());
        String name = engine.name().toLowerCase(Locale.ROOT);
        credits.add(new Credit(Credit.Role.TRANSLATOR, name + " (machine)"));
        return article.toBuilder().credits(credits).build();
    }
}
