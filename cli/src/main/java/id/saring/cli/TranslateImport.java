package id.saring.cli;

import id.saring.bulk.Inputs;
import id.saring.bulk.reading.FileName;
import id.saring.bulk.reading.PageBytes;
import id.saring.core.Article;
import id.saring.core.ArticleWriter;
import id.saring.core.Credit;
import id.saring.translation.Bitext;
import id.saring.translation.Homecoming;
import id.saring.translation.Problem;
import id.saring.translation.exchange.BitextFormat;
import id.saring.translation.exchange.ExchangeException;
import id.saring.translation.exchange.Returned;
import id.saring.translation.memory.GlossaryCheck;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code saring translate import}. */
@Command(name = "import", mixinStandardHelpOptions = true, sortOptions = false)
final class TranslateImport implements Callable<Integer> {
    @Parameters(paramLabel = "FILE")
    private String file = "";

    @Option(names = "--article", paramLabel = "ARTICLE")
    private @Nullable String article;

    @Option(names = "--to", paramLabel = "TAG")
    private @Nullable String target;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PATH")
    private @Nullable Path output;

    @Option(names = "--lenient")
    private boolean lenient;

    @Option(names = "--glossary", paramLabel = "FILE")
    private List<Path> glossaries = List.of();

    @Option(names = "--translator", paramLabel = "NAME")
    private @Nullable String translator;

    @Option(names = "--report", paramLabel = "FILE")
    private @Nullable Path report;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        TranslationFile result = new TranslationFile(output, spec);
        boolean memory = output != null && output.toString().endsWith(".tmx");
        ArticleWriter writer = memory ? ArticleWriter.JSON : result.articleWriter();
        Returned returned;
        try {
            returned =
                    BitextFormat.read(
                            file.equals("-")
                                    ? PageBytes.of(System.in)
                                    : PageBytes.of(FileName.path(file)));
        } catch (ExchangeException e) {
            Messages.complain(spec.commandLine().getErr(), file + ": " + e.getMessage());
            return ExitCode.SOME_UNREADABLE;
        }
        Article original = original(returned);
        if (original == null) {
            return ExitCode.SOME_UNREADABLE;
        }
        Homecoming home =
                checked(Homecoming.of(Bitext.of(original, language(returned)), returned.units()));
        tell(home.problems());
        if (!home.isSound() && !lenient) {
            Messages.complain(
                    spec.commandLine().getErr(),
                    "nothing written; mend the translation, or take it with --lenient");
            return ExitCode.SOME_NOT_FOUND;
        }
        result.write(
                memory
                        ? BitextFormat.TMX.write(home.bitext())
                        : writer.write(credited(home.article())));
        return ExitCode.ALL_FOUND;
    }

    private Homecoming checked(Homecoming home) throws IOException {
        return glossaries.isEmpty()
                ? home
                : GlossaryCheck.of(home, TranslationAids.glossary(glossaries, home.bitext()));
    }

    private String language(Returned returned) {
        String language = target == null ? returned.targetLanguage() : target;
        if (language == null) {
            throw new UsageException(
                    "the file does not say its target language; give it with --to");
        }
        return language;
    }

    /** The article that the translation belongs to; null after it was said why there is none. */
    private @Nullable Article original(Returned returned) {
        if (article == null) {
            if (returned.article() == null) {
                throw new UsageException(
                        file + " does not carry its article; give it with --article");
            }
            return returned.article();
        }
        Outcome outcome =
                new ArticleInput().read(new Inputs(null, System.in).of(List.of(article)).get(0));
        if (outcome.article() == null) {
            Messages.complain(spec.commandLine().getErr(), outcome.message());
        }
        return outcome.article();
    }

    private void tell(List<Problem> problems) throws IOException {
        for (Problem problem : problems) {
            Messages.complain(
                    spec.commandLine().getErr(),
                    problem.unit()
                            + ": "
                            + Messages.label(word(problem.kind()))
                            + ": "
                            + problem.message());
        }
        if (report != null) {
            List<String> rows = new ArrayList<>();
            for (Problem problem : problems) {
                rows.add(
                        "  {\"unit\":"
                                + Outcome.quoted(problem.unit())
                                + ",\"kind\":\""
                                + word(problem.kind()).replace(' ', '_')
                                + "\",\"serious\":"
                                + problem.kind().isSerious()
                                + ",\"message\":"
                                + Outcome.quoted(problem.message())
                                + "}");
            }
            new TranslationFile(report, spec)
                    .write(rows.isEmpty() ? "[]\n" : "[\n" + String.join(",\n", rows) + "\n]\n");
        }
    }

    private static String word(Problem.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private Article credited(Article translated) {
        if (translator == null) {
            return translated;
        }
        List<Credit> credits = new ArrayList<>(translated.credits());
        credits.add(new Credit(Credit.Role.TRANSLATOR, translator));
        return translated.toBuilder().credits(credits).build();
    }
}
