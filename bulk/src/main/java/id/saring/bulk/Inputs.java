package id.saring.bulk;

import id.saring.bulk.fetch.Fetch;
import id.saring.bulk.reading.FileName;
import id.saring.bulk.reading.PageBytes;
import id.saring.bulk.reading.PageFolder;
import id.saring.parser.Page;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Turns the command's arguments into pages: files, folders, standard input, addresses. */
public final class Inputs {
    private final @Nullable URI url;
    private final InputStream standardInput;

    /**
     * @param url the address that the page was read from, or null to take the page's own
     */
    public Inputs(@Nullable URI url, InputStream standardInput) {
        this.url = url;
        this.standardInput = standardInput;
    }

    /** The pages that the arguments name, in their order; a folder's in order of path. */
    public List<Input> of(List<String> arguments) {
        List<Input> inputs = new ArrayList<>();
        for (String argument : arguments) {
            if (argument.equals("-")) {
                inputs.add(new Input("-", "stdin", () -> page(PageBytes.of(standardInput))));
            } else if (isAddress(argument)) {
                inputs.add(
                        new Input(argument, Fetch.fileName(argument), () -> Fetch.page(argument)));
            } else {
                inputs.addAll(local(argument));
            }
        }
        return inputs;
    }

    private static boolean isAddress(String argument) {
        String lower = argument.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://");
    }

    private List<Input> local(String argument) {
        Path path;
        try {
            path = FileName.path(argument);
        } catch (InvalidPathException e) {
            return List.of(Input.failing(argument, "no file can have this name: " + e.getReason()));
        }
        if (!Files.exists(path)) {
            return List.of(Input.failing(argument, "there is no such file or folder"));
        }
        if (Files.isDirectory(path)) {
            return folder(argument, path);
        }
        return List.of(file(argument, path, String.valueOf(path.getFileName())));
    }

    private List<Input> folder(String argument, Path folder) {
        List<Input> pages = new ArrayList<>();
        PageFolder.in(folder)
                .forEachRemaining(
                        found ->
                                pages.add(
                                        found.problem() == null
                                                ? file(
                                                        found.file().toString(),
                                                        found.file(),
                                                        below(folder, found.file()))
                                                : Input.failing(
                                                        found.file().toString(), found.problem())));
        return pages.isEmpty()
                ? List.of(Input.failing(argument, "the folder holds no pages"))
                : pages;
    }

    private static String below(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private Input file(String name, Path path, String relative) {
        return new Input(name, relative, () -> page(PageBytes.of(path)));
    }

    private Page page(byte[] bytes) {
        return Page.of(url, bytes);
    }
}
