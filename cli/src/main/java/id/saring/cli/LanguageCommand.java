package id.saring.cli;

import id.saring.i18n.language.LanguageIdentifier;
import id.saring.i18n.language.LanguageIdentifier.Guess;
import java.util.Locale;
import picocli.CommandLine.Command;

/** {@code saring language}. */
@Command(
        name = "language",
        description =
                "Tells the language of texts: ace ban bjn en id jv min ms su, or und for others.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Prints the BCP 47 tag, how sure it is from 0 to 1, and the text's name.",
            "",
            "  saring language berita.txt          id  1.00  berita.txt",
            "  saring extract -f jsonl pages/ | saring language -f jsonl",
            "",
            "Exit codes: 0 all told, 1 some undetermined, 2 wrong usage, 3 some could not be read."
        })
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
