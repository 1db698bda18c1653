package id.saring.cli;

import id.saring.i18n.name.NameRomanizer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code saring names}. */
@Command(
        name = "names",
        description = "Writes foreign names in the Latin letters of Indonesian papers.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "  echo 'Михаил Горбачёв' | saring names              Mikhail Gorbachev",
            "  echo 'Володимир' | saring names --language uk      Volodymyr",
            "",
            "Exit codes: 0 done, 2 wrong usage, 3 some could not be read."
        })
final class NamesCommand extends TextCommand {
    private final NameRomanizer names = NameRomanizer.create();

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "The language of the names; told by their letters unless given.")
    private String language = "";

    @Override
    boolean handle(TextInput input) {
        String text = names.romanize(input.text(), language);
        if (isJson()) {
            out().println(row(input).put("text", text));
        } else {
            out().print(text.endsWith("\n") ? text : text + "\n");
        }
        return true;
    }
}
