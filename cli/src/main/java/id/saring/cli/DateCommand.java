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
@Command(name = "date", mixinStandardHelpOptions = true)
final class DateCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "TEXT")
    private List<String> texts = List.of();

    @Option(names = "--anchor", paramLabel = "MOMENT")
    private @Nullable OffsetDateTime anchor;

    @Option(names = "--as", paramLabel = "STYLE")
    private DateWriter.@Nullable Style style;

    @Option(names = "--language", paramLabel = "TAG")
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
                Messages.complain(spec.commandLine().getErr(), "no date in '" + text + "'");
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
