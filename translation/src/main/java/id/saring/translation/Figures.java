package id.saring.translation;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds figures as Indonesians write them, 1.234,5, and gives them the form of another language.
 */
final class Figures {
    private static final Pattern FIGURE =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}])(Rp\\.?[ \\u00a0]?|US\\$[ \\u00a0]?|S\\$|\\$|RM[ \\u00a0]?|€[ \\u00a0]?)?"
                            + "([0-9]++(?:[.,:][0-9]++)*+)(?![\\p{L}\\p{N}])");
    private static final Pattern GROUPED =
            Pattern.compile("[1-9][0-9]{0,2}(?:\\.[0-9]{3})+(?:,[0-9]+)?");
    private static final Pattern PLAIN = Pattern.compile("(?:0|[1-9][0-9]*)(?:,[0-9]+)?");

    private final ULocale locale;

    Figures(ULocale locale) {
        this.locale = locale;
    }

    List<ProtectedSpan> find(String text) {
        List<ProtectedSpan> spans = new ArrayList<>();
        Matcher figure = FIGURE.matcher(text);
        while (figure.find()) {
            spans.add(new ProtectedSpan(figure.start(), figure.end(), code(figure)));
        }
        return spans;
    }

    private Code.Protected code(Matcher figure) {
        String currency = figure.group(1) == null ? "" : figure.group(1);
        String digits = figure.group(2);
        Code.Kind kind = currency.isEmpty() ? Code.Kind.NUMBER : Code.Kind.MONEY;
        boolean grouped = GROUPED.matcher(digits).matches();
        if (!grouped && !PLAIN.matcher(digits).matches()) {
            return new Code.Protected(kind, figure.group(), null, figure.group());
        }
        BigDecimal value = new BigDecimal(digits.replace(".", "").replace(',', '.'));
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setGroupingUsed(grouped);
        format.setMinimumFractionDigits(value.scale());
        format.setMaximumFractionDigits(value.scale());
        String form = currency.replaceFirst("\\.", "") + format.format(value);
        return new Code.Protected(kind, figure.group(), value.toPlainString(), form);
    }
}
