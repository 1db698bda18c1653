package id.saring.cli;

import id.saring.i18n.number.NumberReader;
import id.saring.i18n.number.NumberReader.Found;
import id.saring.i18n.number.NumberWords;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code saring numbers}. */
@Command(name = "numbers", mixinStandardHelpOptions = true)
final class NumbersCommand extends TextCommand {
    /** What numbers become. */
    enum Form {
        WORDS,
        FIGURES,
        TEXT
    }

    @Option(names = "--to", paramLabel = "FORM")
    private @Nullable Form form;

    @Option(names = "--language", paramLabel = "TAG")
    private String language = "id";

    private NumberReader reader = NumberReader.create();
    private NumberWords words = NumberWords.of("id");

    @Override
    void prepare() {
        try {
            reader = NumberReader.of(language);
            words = NumberWords.of(language);
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        }
    }

    @Override
    boolean handle(TextInput input) {
        if (form == null) {
            return find(input);
        }
        if (form == Form.TEXT) {
            print(input, "", words.spellOut(input.text()).stripTrailing());
            return true;
        }
        boolean all = true;
        for (String line : input.text().lines().filter(line -> !line.isBlank()).toList()) {
            all &= convert(input, line.strip());
        }
        return all;
    }

    private boolean convert(TextInput input, String number) {
        try {
            Optional<BigDecimal> value = reader.read(number);
            if (value.isPresent()) {
                print(
                        input,
                        number,
                        form == Form.WORDS ? words.spell(value.get()) : figures(value.get()));
                return true;
            }
            complain(input.name() + ": no number: '" + number + "'");
        } catch (IllegalArgumentException e) { // larger than there are names for
            complain(input.name() + ": " + e.getMessage());
        }
        return false;
    }

    private void print(TextInput input, String source, String text) {
        if (isJson()) {
            ObjectNode row = row(input);
            out().println((source.isEmpty() ? row : row.put("source", source)).put("text", text));
        } else {
            out().println(text);
        }
    }

    private boolean find(TextInput input) {
        var found = reader.find(input.text());
        if (isJson()) {
            ObjectNode row = row(input);
            ArrayNode numbers = row.putArray("numbers");
            found.forEach(number -> describe(numbers.addObject(), input.text(), number));
            out().println(row);
        } else {
            found.forEach(number -> out().println(describe(input.text(), number)));
        }
        return !found.isEmpty();
    }

    private static void describe(ObjectNode row, String text, Found number) {
        row.put("start", number.start()).put("end", number.end());
        row.put("value", figures(number.value()));
        if (number.upTo() != null) {
            row.put("upTo", figures(number.upTo()));
        }
        row.put("kind", kind(number));
        if (number.unit() != null) {
            row.put("unit", number.unit());
        }
        if (number.about()) {
            row.put("about", true);
        }
        row.put("text", text.substring(number.start(), number.end()));
    }

    private static String describe(String text, Found number) {
        String value = (number.about() ? "~" : "") + figures(number.value());
        return String.join(
                "\t",
                number.start() + "-" + number.end(),
                number.upTo() == null ? value : value + ".." + figures(number.upTo()),
                kind(number),
                number.unit() == null ? "" : number.unit(),
                text.substring(number.start(), number.end()));
    }

    private static String kind(Found number) {
        return number.kind().name().toLowerCase(Locale.ROOT);
    }

    private static String figures(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        return plain.toPlainString();
    }
}
