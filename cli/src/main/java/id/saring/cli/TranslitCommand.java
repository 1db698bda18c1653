package id.saring.cli;

import id.saring.bulk.reading.Failures;
import id.saring.i18n.script.Lexicon;
import id.saring.i18n.script.Transliteration;
import id.saring.i18n.script.Transliteration.Conversion;
import id.saring.i18n.script.Transliteration.Option;
import id.saring.i18n.script.Transliteration.Unmapped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code saring translit}. */
@Command(name = "translit", mixinStandardHelpOptions = true)
final class TranslitCommand extends TextCommand {
    private static final int SHOWN = 5;

    @CommandLine.Option(names = "--from", paramLabel = "SCRIPT")
    private String from = "Latn";

    @CommandLine.Option(names = "--to", paramLabel = "SCRIPT")
    private String to = "Latn";

    @CommandLine.Option(
            names = {"--variant", "--language"},
            paramLabel = "NAME")
    private String variant = "";

    @CommandLine.Option(names = "--lexicon", paramLabel = "FILE.tsv")
    private @Nullable Path lexicon;

    @CommandLine.Option(names = "--plain-e")
    private boolean plainE;

    @CommandLine.Option(names = "--zero-width")
    private boolean zeroWidth;

    @CommandLine.Option(names = "--readings")
    private boolean readings;

    @CommandLine.Option(names = "--list")
    private boolean list;

    private @Nullable Transliteration transliteration;

    @Override
    void prepare() {
        if (list) {
            for (String id : Transliteration.available()) {
                out().println(id + "\t" + Transliteration.of(id).loss().orElse(""));
            }
            return;
        }
        try {
            Transliteration chosen =
                    Transliteration.of(from + "-" + to + (variant.isEmpty() ? "" : "/" + variant));
            chosen = plainE ? chosen.with(Option.PLAIN_E) : chosen;
            chosen = zeroWidth ? chosen.with(Option.ZERO_WIDTH) : chosen;
            transliteration = lexicon == null ? chosen : chosen.with(Lexicon.read(lexicon));
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        } catch (IOException e) {
            throw new UsageException(Failures.tellWithPlace(e));
        }
        transliteration
                .loss()
                .ifPresent(
                        loss ->
                                complain(
                                        transliteration
                                                + " cannot be undone: "
                                                + Messages.label(loss)));
    }

    @Override
    boolean isAnswered() {
        return list;
    }

    @Override
    boolean handle(TextInput input) {
        Transliteration rules = Objects.requireNonNull(transliteration, "prepare comes first");
        if (readings) {
            return tellReadings(input, rules);
        }
        Conversion conversion = rules.convert(input.text());
        if (isJson()) {
            out().println(json(input, conversion));
        } else {
            String text = conversion.text();
            out().print(text.endsWith("\n") ? text : text + "\n");
            complainOfUnmapped(input, conversion.unmapped());
        }
        return conversion.unmapped().isEmpty();
    }

    private boolean tellReadings(TextInput input, Transliteration rules) {
        for (String word : input.text().split("\\s+")) {
            List<String> found = rules.readings(word);
            if (isJson()) {
                ArrayNode all = row(input).put("word", word).putArray("readings");
                found.forEach(all::add);
                out().println(row(input).put("word", word).set("readings", all));
            } else {
                out().println(word + "\t" + String.join(" ", found));
            }
        }
        return true;
    }

    private ObjectNode json(TextInput input, Conversion conversion) {
        ObjectNode row = row(input).put("text", conversion.text());
        ArrayNode left = row.putArray("unmapped");
        for (Unmapped one : conversion.unmapped()) {
            left.addObject()
                    .put("character", Character.toString(one.codePoint()))
                    .put("offset", one.offset());
        }
        return row;
    }

    private void complainOfUnmapped(TextInput input, List<Unmapped> unmapped) {
        if (!unmapped.isEmpty()) {
            String shown =
                    unmapped.stream()
                            .map(
                                    one ->
                                            String.format(
                                                    java.util.Locale.ROOT,
                                                    "U+%04X",
                                                    one.codePoint()))
                            .distinct()
                            .limit(SHOWN)
                            .collect(Collectors.joining(" "));
            complain(input.name() + ": left " + unmapped.size() + " letters as they are: " + shown);
        }
    }
}
