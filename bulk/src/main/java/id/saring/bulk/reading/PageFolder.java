package id.saring.bulk.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The pages in a folder and in all folders below it. */
public final class PageFolder extends SimpleFileVisitor<Path> {
    /** Saved pages keep the address's query in their name, as {@code index.php?id=3}. */
    private static final Pattern PAGE_NAME =
            Pattern.compile(
                    "[^.].*\\.(html?|xhtml|mhtml?|mht|php|aspx?|jsp|pdf|docx|odt|epub|rtf|eml|txt)([?@].*)?|[^.]+");

    private final Path folder;
    private final Map<Path, @Nullable String> pages = new TreeMap<>();

    private PageFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * What may be a page by its name, in order of path, each with what keeps it from being read, or
     * null.
     */
    public static Map<Path, @Nullable String> walk(Path folder) {
        PageFolder visitor = new PageFolder(folder);
        try {
            Files.walkFileTree(
                    folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // visitFileFailed takes every failure
        }
        return visitor.pages;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path below, BasicFileAttributes attributes) {
        boolean hidden = !below.equals(folder) && below.getFileName().toString().startsWith(".");
        return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        String bare = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        if (attributes.isRegularFile() && PAGE_NAME.matcher(bare).matches()) {
            pages.put(file, null);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException problem) {
        if (!(problem instanceof FileSystemLoopException)) {
            pages.put(file, Failures.tell(problem));
        }
        return FileVisitResult.CONTINUE;
    }
}
