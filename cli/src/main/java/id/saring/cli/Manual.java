package id.saring.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import picocli.CommandLine;

/** The manual for man(1): written when a release is made, a page a command, in both languages. */
final class Manual {
    private Manual() {}

    /** {@code FOLDER VERSION TIME}; pages go where a folder of MANPATH has them. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        ManPage.Edition edition = new ManPage.Edition(arguments[1], day(arguments[2]));
        write(folder.resolve("man1"), UserLanguage.ENGLISH, edition);
        write(folder.resolve("id/man1"), UserLanguage.INDONESIAN, edition);
    }

    private static LocalDate day(String time) {
        return OffsetDateTime.parse(time).toLocalDate();
    }

    private static void write(Path folder, UserLanguage language, ManPage.Edition edition)
            throws IOException {
        Files.createDirectories(folder);
        CommandLine saring = Saring.commandLine().setResourceBundle(language.texts("help"));
        write(folder, saring, new ManPage(language.texts("manual"), edition));
    }

    private static void write(Path folder, CommandLine command, ManPage page) throws IOException {
        String name = ManPage.name(command.getCommandSpec());
        Files.writeString(folder.resolve(name + ".1"), page.of(command.getCommandSpec()));
        for (CommandLine sub : new LinkedHashSet<>(command.getSubcommands().values())) {
            write(folder, sub, page);
        }
    }
}
