package id.saring.cli;

import id.saring.i18n.language.LanguageIdentifier;
import id.saring.i18n.language.LanguageIdentifier.Guess;
import java.util.Locale;
import picocli.CommandLine.Command;

/** {@code saring language}. */
@Command(name = "language", mixinStandardHelpOptions = true)
final class LanguageCommand extends TextCommand {
    private final LanguageIdentifier languages = LanguageIdentifier.create();

    @Override
    boolean handle(TextInput input) {
        Guess guess = languages.identify(input.text());
        if (isJson()) {
            double rounded = Math.round(guess.confidence() * 1000) / 1000.0;
            out().println(row(input).put("language", guess.language()).put("confidence", rounded));
        } else {
            out().printf(
                            Locale.ROOT,
                            "%s\t%.2f\t%s%n",
                            guess.language(),
                            guess.confidence(),
                            input.name());
        }
        return !guess.language().equals(LanguageIdentifier.UNDETERMINED);
    }
}
