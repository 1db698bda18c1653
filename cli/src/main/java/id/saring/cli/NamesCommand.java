package id.saring.cli;

import id.saring.i18n.name.NameRomanizer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code saring names}. */
@Command(name = "names", mixinStandardHelpOptions = true)
final class NamesCommand extends TextCommand {
    private final NameRomanizer names = NameRomanizer.create();

    @Option(names = "--language", paramLabel = "TAG")
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
