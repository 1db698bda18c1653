package id.saring.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.PropertyResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Pages of the manual, made of what {@code --help} says.
 *
 * @param words headings and what {@code --help} does not tell
 */
record ManPage(PropertyResourceBundle words, Edition edition) {

    /** What the foot of a page tells. */
    record Edition(String version, LocalDate date) {}

    /** {@code saring-translate-export}. */
    static String name(CommandSpec command) {
        return command.qualifiedName("-");
    }

    /** The whole page of a command whose texts are set. */
    String of(CommandSpec command) {
        Troff page = new Troff();
        page.title(name(command), edition, words.getString("title"));
        page.heading(words.getString("name"));
        page.text(name(command) + " - " + sentence(summary(command)));
        page.heading(words.getString("synopsis"));
        page.text(synopsis(command));
        page.heading(words.getString("description"));
        page.text(String.join(" ", command.usageMessage().description()));
        arguments(page, command.positionalParameters());
        options(page, command.options());
        commands(page, subcommands(command));
        footer(page, command.usageMessage().footer());
        if (command.parent() == null) {
            surroundings(page);
        }
        page.heading(words.getString("see"));
        page.set(related(command));
        return page.toString();
    }

    private static String summary(CommandSpec command) {
        String[] header = command.usageMessage().header();
        return header.length > 0 ? header[0] : command.usageMessage().description()[0];
    }

    /** As man(7) has it: no full stop after what stands beside a name. */
    private static String sentence(String text) {
        return text.strip().replaceFirst("\\.$", "");
    }

    private static String synopsis(CommandSpec command) {
        String wrapped = new Help(command, Help.defaultColorScheme(Help.Ansi.OFF)).synopsis(0);
        return wrapped.strip().replaceAll("\\s+", " ");
    }

    private void arguments(Troff page, List<PositionalParamSpec> arguments) {
        List<PositionalParamSpec> shown = arguments.stream().filter(one -> !one.hidden()).toList();
        if (!shown.isEmpty()) {
            page.heading(words.getString("arguments"));
        }
        for (PositionalParamSpec argument : shown) {
            page.tag(Troff.italic(argument.paramLabel()), String.join(" ", argument.description()));
        }
    }

    private void options(Troff page, List<OptionSpec> options) {
        page.heading(words.getString("options"));
        for (OptionSpec option : options) {
            if (!option.hidden()) {
                page.tag(label(option), String.join(" ", option.description()));
            }
        }
    }

    /** {@code -o, --output=PATH}. */
    private static String label(OptionSpec option) {
        String names =
                Arrays.stream(option.names()).map(Troff::bold).collect(Collectors.joining(", "));
        return option.arity().max() == 0 ? names : names + "=" + Troff.italic(option.paramLabel());
    }

    private void commands(Troff page, Collection<CommandSpec> commands) {
        if (!commands.isEmpty()) {
            page.heading(words.getString("commands"));
        }
        for (CommandSpec command : commands) {
            page.tag(Troff.bold(command.name()), summary(command));
        }
    }

    /** Examples, indented there, and the exit codes, which stand last. */
    private void footer(Troff page, String... footer) {
        List<String> lines = new ArrayList<>();
        for (String line : String.join("\n", footer).split("\n")) {
            if (line.startsWith(words.getString("help.exit"))) {
                examples(page, lines);
                lines.clear();
                page.heading(words.getString("exit"));
                page.text(line.substring(words.getString("help.exit").length()).strip());
            } else if (!line.equals(words.getString("help.examples"))) {
                lines.add(line);
            }
        }
        examples(page, lines);
    }

    private void examples(Troff page, List<String> lines) {
        String text = String.join("\n", lines).replaceFirst("^\\s*\n", "").stripTrailing();
        if (!text.isEmpty()) {
            page.heading(words.getString("examples"));
            text.lines().forEach(page::asTyped);
        }
    }

    private void surroundings(Troff page) {
        page.heading(words.getString("environment"));
        Stream.of("JAVA_HOME", "SARING_JAVA_OPTIONS", "SARING_LANG")
                .forEach(
                        name -> page.tag(Troff.bold(name), words.getString("environment." + name)));
        page.heading(words.getString("files"));
        page.tag(Troff.italic("~/.cache/saring/"), words.getString("files.cache"));
    }

    private static String related(CommandSpec command) {
        CommandSpec parent = command.parent();
        Stream<CommandSpec> above = parent == null ? Stream.empty() : Stream.of(parent);
        return Stream.concat(above, subcommands(command).stream())
                .map(one -> Troff.bold(name(one)) + "(1)")
                .collect(Collectors.joining(", "));
    }

    private static List<CommandSpec> subcommands(CommandSpec command) {
        return new LinkedHashSet<>(command.subcommands().values())
                .stream().map(CommandLine::getCommandSpec).toList();
    }
}
