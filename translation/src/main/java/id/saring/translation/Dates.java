package id.saring.translation;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import id.saring.core.PublishedAt;
import id.saring.i18n.Rules;
import id.saring.i18n.date.Anchor;
import id.saring.i18n.date.TemporalExpression;
import id.saring.i18n.date.TemporalTagger;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates and clock times that are printed in figures and gives them the form of another
 * language; tells what others, such as "kemarin", come to.
 */
final class Dates {
    private static final TemporalTagger TAGGER = TemporalTagger.create();
    private static final Pattern CLOCK =
            Pattern.compile("\\b([01]?[0-9]|2[0-4])[.:]([0-5][0-9])(?:\\s(?:WIB|WITA|WIT))?\\b");
    private static final Pattern DAY = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2}).*");
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");
    private static final Pattern CLOCK_WORD = Pattern.compile("(?i)\\s*,?\\s*\\b(?:pukul|jam)\\b");
    private static final Pattern SLASHED = Pattern.compile("[0-9]{1,2}[/.-][0-9]{1,2}");
    private static final Pattern YEAR =
            Pattern.compile("\\b[0-9]{4}\\b|[/.-][0-9]{2}\\b(?<=[/.-][0-9]{1,2}[/.-][0-9]{2})");
    private static final List<String> MONTHS = Rules.of(Dates.class).list("month-stems.txt");
    private static final List<String> WEEKDAYS = Rules.of(Dates.class).list("weekdays.txt");

    private final ULocale locale;
    private final @Nullable Anchor anchor;

    Dates(@Nullable PublishedAt published, ULocale locale) {
        this.locale = locale;
        this.anchor = published == null ? null : Anchor.from(published.value());
    }

    List<ProtectedSpan> find(String text) {
        List<ProtectedSpan> spans = new ArrayList<>();
        for (TemporalExpression expression : TAGGER.tag(text, anchor)) {
            String words = text.substring(expression.start(), expression.end());
            int cut = dateEnd(expression, words);
            date(spans, expression, words.substring(0, cut));
            clock(spans, expression, words, cut);
        }
        return spans;
    }

    /** Where the clock begins, or the end. */
    private static int dateEnd(TemporalExpression expression, String words) {
        Matcher clockWord = CLOCK_WORD.matcher(words);
        if (clockWord.find()) {
            return clockWord.start();
        }
        boolean time = expression.type() == TemporalExpression.Type.TIME;
        int last = words.length();
        Matcher clock = CLOCK.matcher(words);
        while (time && clock.find()) {
            last = clock.start();
        }
        return last;
    }

    /** What the expressions that stay words come to. */
    List<String> notes(String text) {
        List<String> notes = new ArrayList<>();
        for (TemporalExpression expression : TAGGER.tag(text, anchor)) {
            String words = text.substring(expression.start(), expression.end());
            boolean resolved = expression.value().matches("[0-9]{4}-.*");
            if (resolved && !isPrinted(words)) {
                notes.add("\"" + words + "\" is " + expression.value() + ".");
            }
        }
        return notes;
    }

    /** The date in figures that opens an expression, up to its last figure or parenthesis. */
    private void date(List<ProtectedSpan> spans, TemporalExpression expression, String words) {
        int end = words.length();
        while (end > 0
                && !Character.isDigit(words.charAt(end - 1))
                && words.charAt(end - 1) != ')') {
            end--;
        }
        String printed = words.substring(0, end);
        Matcher day = DAY.matcher(expression.value());
        boolean whole = day.matches() && !expression.value().contains("/");
        if (!isPrinted(printed) || !whole && !MONTH.matcher(expression.value()).matches()) {
            return;
        }
        String value = whole ? day.group(1) : expression.value();
        LocalDate date = LocalDate.parse(whole ? value : value + "-01");
        String form = whole ? form(printed, date) : format("yMMMM", date);
        var code = new Code.Protected(Code.Kind.DATE, printed, value, form);
        spans.add(new ProtectedSpan(expression.start(), expression.start() + end, code));
    }

    private void clock(
            List<ProtectedSpan> spans, TemporalExpression expression, String words, int from) {
        Matcher clock = CLOCK.matcher(words);
        if (expression.type() != TemporalExpression.Type.TIME || !clock.find(from)) {
            return;
        }
        int hour = Integer.parseInt(clock.group(1)) % 24;
        LocalTime time = LocalTime.of(hour, Integer.parseInt(clock.group(2)));
        String zone = clock.group().substring(clock.end(2) - clock.start());
        String form = String.format(Locale.ROOT, "%02d:%02d", hour, time.getMinute()) + zone;
        var code = new Code.Protected(Code.Kind.TIME, clock.group(), "T" + time, form);
        spans.add(
                new ProtectedSpan(
                        expression.start() + clock.start(),
                        expression.start() + clock.end(),
                        code));
    }

    /** In figures, with its month: not "3 hari lalu". */
    private static boolean isPrinted(String words) {
        String small = words.toLowerCase(Locale.ROOT);
        return SLASHED.matcher(small).find()
                || small.matches(".*[0-9].*") && MONTHS.stream().anyMatch(small::contains);
    }

    /** The date with as much of weekday and year as is printed, parentheses kept. */
    private String form(String printed, LocalDate date) {
        String small = printed.toLowerCase(Locale.ROOT);
        boolean weekday = WEEKDAYS.stream().anyMatch(small::startsWith);
        String day = YEAR.matcher(printed).find() ? "dMMMMy" : "dMMMM";
        if (!weekday) {
            return format(day, date);
        }
        return printed.contains("(")
                ? format("EEEE", date) + " (" + format(day, date) + ")"
                : format("EEEE" + day, date);
    }

    private String format(String skeleton, LocalDate date) {
        DateFormat format = DateFormat.getPatternInstance(skeleton, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }
}
