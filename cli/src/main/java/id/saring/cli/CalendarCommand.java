package id.saring.cli;

import id.saring.i18n.calendar.HijriDate;
import id.saring.i18n.calendar.JavaneseDate;
import java.io.PrintWriter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code saring calendar}. */
@Command(name = "calendar", mixinStandardHelpOptions = true)
final class CalendarCommand implements Callable<Integer> {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The forms of output. */
    enum Format {
        TEXT,
        JSON
    }

    @Parameters(arity = "0..*", paramLabel = "DAY")
    private List<String> days = List.of();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT")
    private Format format = Format.TEXT;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        List<LocalDate> dates = new ArrayList<>();
        days.forEach(day -> dates.add(read(day)));
        if (dates.isEmpty()) {
            dates.add(LocalDate.now(ZoneId.of("Asia/Jakarta")));
        }
        PrintWriter out = spec.commandLine().getOut();
        for (LocalDate date : dates) {
            CalendarDay day = CalendarDay.of(date);
            out.print(format == Format.JSON ? JSON.writeValueAsString(day) + "\n" : day.text());
        }
        out.flush();
        return ExitCode.ALL_FOUND;
    }

    private static LocalDate read(String day) {
        List<Function<String, LocalDate>> readings =
                List.of(
                        LocalDate::parse,
                        text -> LocalDate.from(HijriDate.parse(text)),
                        text -> LocalDate.from(JavaneseDate.parse(text)));
        for (Function<String, LocalDate> reading : readings) {
            LocalDate date = tried(reading, day);
            if (date != null) {
                return date;
            }
        }
        throw new UsageException(
                "no day '"
                        + day
                        + "'; give one as 2023-07-20, \"1 Syawal 1444 H\" or \"1 Sura 1957\"");
    }

    private static @Nullable LocalDate tried(Function<String, LocalDate> reading, String day) {
        try {
            return reading.apply(day);
        } catch (DateTimeException otherCalendar) {
            return null;
        }
    }
}
