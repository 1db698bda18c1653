package id.saring.cli;

import id.saring.parser.Page;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Turns the command's arguments into pages: files, folders, standard input, addresses. */
final class Inputs {
    /** The most bytes that are read of one page, unpacked. */
    static final int MOST_BYTES = 100 * 1024 * 1024;

    private final @Nullable URI url;
    private final InputStream standardInput;

    /**
     * @param url the address that the pages were read from, or null to take each page's own
     */
    Inputs(@Nullable URI url, InputStream standardInput) {
        this.url = url;
        this.standardInput = standardInput;
    }

    /** The pages that the arguments name, in their order; a folder's in order of path. */
    List<Input> of(List<String> arguments) {
        List<Input> inputs = new ArrayList<>();
        for (String argument : arguments) {
            String lower = argument.toLowerCase(Locale.ROOT);
            if (argument.equals("-")) {
                inputs.add(
                        new Input(
                                "-", "stdin", () -> page(unpacked(limited(standardInput)), null)));
            } else if (lower.startsWith("http://") || lower.startsWith("https://")) {
                inputs.add(
                        new Input(argument, Fetch.fileName(argument), () -> Fetch.page(argument)));
            } else {
                local(argument, inputs);
            }
        }
        return inputs;
    }

    private void local(String argument, List<Input> inputs) {
        Path path = Path.of(argument);
        if (!Files.exists(path)) {
            inputs.add(Input.failing(argument, "there is no such file or folder"));
        } else if (Files.isDirectory(path)) {
            folder(argument, path, inputs);
        } else {
            inputs.add(file(argument, path, path.getFileName().toString()));
        }
    }

    private void folder(String argument, Path folder, List<Input> inputs) {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile).filter(Inputs::mayBePage).sorted().toList();
        } catch (IOException | java.io.UncheckedIOException e) {
            inputs.add(Input.failing(argument, "the folder cannot be read: " + e.getMessage()));
            return;
        }
        if (files.isEmpty()) {
            inputs.add(Input.failing(argument, "the folder holds no pages"));
        }
        for (Path file : files) {
            String relative = folder.relativize(file).toString().replace('\\', '/');
            inputs.add(file(file.toString(), file, relative));
        }
    }

    /** In a folder, files that are no pages by their name are passed over. */
    private static boolean mayBePage(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        String bare = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        return bare.matches(".*\\.(html?|xhtml|mhtml?|pdf|docx|odt|epub|rtf|eml|txt|php|aspx?)")
                || !bare.contains(".");
    }

    private Input file(String name, Path path, String relative) {
        return new Input(name, relative, () -> page(read(path), null));
    }

    private Page page(byte[] bytes, @Nullable String contentType) {
        return new Page(url, contentType, bytes);
    }

    private static byte[] read(Path path) throws IOException {
        if (Files.size(path) > MOST_BYTES) {
            throw new IOException(
                    "it has "
                            + Files.size(path)
                            + " bytes, more than the "
                            + MOST_BYTES
                            + " that are read of one page");
        }
        try {
            return unpacked(Files.readAllBytes(path));
        } catch (NoSuchFileException e) {
            throw new IOException("there is no such file", e);
        }
    }

    private static byte[] unpacked(byte[] bytes) throws IOException {
        boolean gzip = bytes.length > 2 && (bytes[0] & 0xff) == 0x1f && (bytes[1] & 0xff) == 0x8b;
        if (!gzip) {
            return bytes;
        }
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return limited(in);
        } catch (EOFException e) {
            throw new IOException("the gzip file is cut off; fetch it again", e);
        } catch (java.util.zip.ZipException e) {
            throw new IOException("the gzip file is damaged: " + e.getMessage(), e);
        }
    }

    /** At most {@link #MOST_BYTES} of a stream. */
    static byte[] limited(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new IOException(
                    "it has more than the " + MOST_BYTES + " bytes that are read of one page");
        }
        return bytes;
    }
}
