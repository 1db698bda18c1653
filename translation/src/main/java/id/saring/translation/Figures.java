package id.saring.translation;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import id.saring.i18n.number.NumberReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds figures as they are written in the source language, 1.234,5, and gives them the form of
 * another; tells what amounts come to whose scale is a word, Rp1,2 miliar. Not thread-safe.
 */
final class Figures {
    private static final Pattern FIGURE =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}])(Rp\\.?[ \\u00a0]?|US\\$[ \\u00a0]?|S\\$|\\$|RM[ \\u00a0]?|€[ \\u00a0]?)?"
                            + "([0-9]++(?:[.,:][0-9]++)*+)(?![\\p{L}\\p{N}])");

    /** Thousands parted by points or by commas; else a whole number or one with decimals. */
    private static final Pattern GROUPED =
            Pattern.compile(
                    "[1-9][0-9]{0,2}(?:(?:\\.[0-9]{3})+(?:,[0-9]+)?|(?:,[0-9]{3})+\\.[0-9]+|(?:,[0-9]{3}){2,})");

    private static final Pattern PLAIN = Pattern.compile("(?:0|[1-9][0-9]*)(?:,[0-9]+)?");
    private static final Set<String> READ = Set.of("id", "jv", "ms", "su");

    /** More figures than this are no number that anyone reads. */
    private static final int LONGEST = 40;

    private final NumberReader reader;
    private final NumberFormat format;

    Figures(String sourceLanguage, ULocale locale) {
        String primary = sourceLanguage.split("-", 2)[0].toLowerCase(Locale.ROOT);
        this.reader = NumberReader.of(READ.contains(primary) ? primary : "id");
        this.format = NumberFormat.getNumberInstance(locale);
    }

    List<ProtectedSpan> find(String text) {
        List<ProtectedSpan> spans = new ArrayList<>();
        Matcher figure = FIGURE.matcher(text);
        while (figure.find()) {
            spans.add(new ProtectedSpan(figure.start(), figure.end(), code(figure)));
        }
        return spans;
    }

    /** What amounts with a word for thousands, millions … come to. */
    List<String> notes(String text) {
        List<String> notes = new ArrayList<>();
        for (NumberReader.Found found : reader.find(text)) {
            String words = text.substring(found.start(), found.end());
            boolean scaled =
                    words.matches(".*[0-9].*")
                            && found.value().compareTo(BigDecimal.valueOf(1000)) >= 0
                            && words.matches(".*[0-9][ \u00a0]?\\p{L}{2}.*");
            if (scaled && found.kind() != NumberReader.Kind.MEASURE && found.upTo() == null) {
                String unit = found.unit() == null ? "" : " " + found.unit();
                String value = found.value().stripTrailingZeros().toPlainString();
                notes.add("\"" + words + "\" is " + value + unit + ".");
            }
        }
        return notes;
    }

    private Code.Protected code(Matcher figure) {
        String currency = figure.group(1) == null ? "" : figure.group(1);
        String digits = figure.group(2);
        Code.Kind kind = currency.isEmpty() ? Code.Kind.NUMBER : Code.Kind.MONEY;
        boolean readable = digits.length() <= LONGEST;
        boolean grouped = readable && GROUPED.matcher(digits).matches();
        Optional<BigDecimal> value =
                grouped || readable && PLAIN.matcher(digits).matches()
                        ? reader.read(digits)
                        : Optional.empty();
        if (value.isEmpty()) {
            return new Code.Protected(kind, figure.group(), null, figure.group());
        }
        format.setGroupingUsed(grouped);
        format.setMinimumFractionDigits(value.get().scale());
        format.setMaximumFractionDigits(value.get().scale());
        String form = currency.replaceFirst("\\.", "") + format.format(value.get());
        return new Code.Protected(kind, figure.group(), value.get().toPlainString(), form);
    }
}
