package id.saring.cli;

import id.saring.i18n.spelling.Respeller;
import id.saring.i18n.spelling.SpellingDetector;
import id.saring.i18n.spelling.SpellingSystem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code saring spell}. */
@Command(
        name = "spell",
        description =
                "Moves Indonesian text between the spellings of 1901, 1947 and 1972 (EYD); names keep theirs.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "  echo 'Rakjat jang makmur' | saring spell --to eyd      Rakyat yang makmur",
            "  saring spell --to 1947 --from eyd naskah.txt",
            "  saring spell --detect naskah.txt                       1901  0.93  naskah.txt",
            "",
            "Exit codes: 0 done, 2 wrong usage, 3 some could not be read."
        })
final class SpellCommand extends TextCommand {
    @Option(
            names = "--to",
            paramLabel = "SPELLING",
            description = "1901, 1947 or eyd (unless given).")
    private String to = "eyd";

    @Option(
            names = "--from",
            paramLabel = "SPELLING",
            description = "The same; found out line by line unless given.")
    private @Nullable String from;

    @Option(
            names = "--detect",
            description = "Tells the spelling and how sure it is, nothing else.")
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
