package id.saring.cli;

import id.saring.i18n.date.DateWriter;
import id.saring.i18n.date.PrintedDates;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code saring date}. */
@Command(
        name = "date",
        description =
                "Reads printed dates of publication and prints them in ISO 8601, or as Indonesians and others write them, one a line.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "  saring date \"Jum'at, 17 Pebruari 2017 - 13:30 wib\"     2017-02-17T13:30+07:00",
            "  saring date --as news \"17 Pebruari 2017\"               Jumat (17/2/2017)",
            "  saring date --as long --language en 2017-02-17         Friday, February 17, 2017",
            "",
            "Exit codes: 0 all read, 1 some hold no date, 2 wrong usage."
        })
final class DateCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "TEXT", description = "A date as a page prints it.")
    private List<String> texts = List.of();

    @Option(
            names = "--anchor",
            paramLabel = "MOMENT",
            description = "What \"3 jam lalu\" counts from, as 2023-09-05T10:37+07:00.")
    private @Nullable OffsetDateTime anchor;

    @Option(
            names = "--as",
            paramLabel = "STYLE",
            description =
                    "Writes the date out: ${COMPLETION-CANDIDATES}, in any case; ISO 8601 unless given.")
    private DateWriter.@Nullable Style style;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "The language for --as, as en, jv, ar; Indonesian unless given.")
    private String language = "id";

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        int code = 0;
        for (String text : texts) {
            var date = PrintedDates.find(text, anchor);
            if (date.isPresent()) {
                out.println(written(date.get()));
            } else {
                spec.commandLine().getErr().println("saring: no date in '" + text + "'");
                code = 1;
            }
        }
        return code;
    }

    private String written(Temporal date) {
        if (style == null) {
            return date.toString();
        }
        DateWriter writer = DateWriter.in(Locale.forLanguageTag(language));
        if (date instanceof OffsetDateTime moment) {
            return writer.moment(moment, style);
        }
        return date instanceof LocalDateTime moment
                ? writer.moment(moment, style)
                : writer.date(LocalDate.from(date), style);
    }
}
