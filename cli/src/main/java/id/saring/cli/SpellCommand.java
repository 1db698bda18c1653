package id.saring.cli;

import id.saring.i18n.spelling.Respeller;
import id.saring.i18n.spelling.SpellingDetector;
import id.saring.i18n.spelling.SpellingSystem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code saring spell}. */
@Command(name = "spell", mixinStandardHelpOptions = true)
final class SpellCommand extends TextCommand {
    @Option(names = "--to", paramLabel = "SPELLING")
    private String to = "eyd";

    @Option(names = "--from", paramLabel = "SPELLING")
    private @Nullable String from;

    @Option(names = "--detect")
    private boolean detect;

    private SpellingSystem target = SpellingSystem.EYD;
    private @Nullable SpellingSystem source;
    private boolean warned;

    @Override
    void prepare() {
        try {
            target = SpellingSystem.parse(to);
            source = from == null ? null : SpellingSystem.parse(from);
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        }
    }

    @Override
    boolean handle(TextInput input) {
        SpellingDetector.Detection found = SpellingDetector.detect(input.text());
        if (detect) {
            tell(input, found);
            return true;
        }
        SpellingSystem spelling = source == null ? found.system() : source;
        warn(spelling);
        Respeller respeller =
                source == null ? Respeller.to(target) : Respeller.between(source, target);
        String text = respeller.respell(input.text());
        if (isJson()) {
            out().println(
                            row(input)
                                    .put("from", spelling.label())
                                    .put("to", target.label())
                                    .put("text", text));
        } else {
            out().print(text.endsWith("\n") ? text : text + "\n");
        }
        return true;
    }

    private void tell(TextInput input, SpellingDetector.Detection found) {
        double confidence = Math.round(found.confidence() * 100) / 100.0;
        if (isJson()) {
            out().println(
                            row(input)
                                    .put("spelling", found.system().label())
                                    .put("confidence", confidence));
        } else {
            out().println(found.system().label() + "\t" + confidence + "\t" + input.name());
        }
    }

    /** Says once what gets lost on the way back. */
    private void warn(SpellingSystem spelling) {
        if (!warned && Respeller.isLossy(spelling, target)) {
            complain(
                    "the way to "
                            + target.label()
                            + " is not certain: accents, hamzahs and the letters of names are not all restored");
            warned = true;
        }
    }
}
