package id.saring.bulk.reading;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files of some kind in a folder and in all folders below it, in order of path. Only the
 * folders on the way to the present one are held, so that a folder may be of any depth and number.
 * Hidden folders are left out; links are followed, but not in circles.
 */
public final class PageFolder implements Iterator<PageFolder.Found> {
    /** Saved pages keep the address's query in their name, as {@code index.php?id=3}. */
    private static final Pattern PAGE_NAME =
            Pattern.compile(
                    "(?s)[^.].*\\.(html?|xhtml|mhtml?|mht|php|aspx?|jsp|pdf|docx|odt|epub|rtf|eml|txt)([?@].*)?|[^.]+");

    private static final Pattern ARCHIVE_NAME =
            Pattern.compile("(?s)[^.].*\\.((w?arc|tar)(\\.(gz|zst))?|zip|tgz)");

    private final Predicate<String> wanted;
    private final Deque<Level> levels = new ArrayDeque<>();
    private @Nullable Found next;

    /**
     * A file, or a folder that cannot be read.
     *
     * @param problem what keeps it from being read, or null
     */
    public record Found(Path file, @Nullable String problem) {}

    private record Level(@Nullable Path real, Iterator<Path> entries) {}

    private PageFolder(Path folder, Predicate<String> wanted) {
        this.wanted = wanted;
        enter(folder);
        advance();
    }

    /** What may be a page by its name. */
    public static Iterator<Found> in(Path folder) {
        return new PageFolder(folder, PageFolder::isPage);
    }

    /** What is an archive by its name. */
    public static Iterator<Found> archivesIn(Path folder) {
        return new PageFolder(folder, PageFolder::isArchive);
    }

    /** Whether a file of this name, lower case, may be a page. */
    public static boolean isPage(String name) {
        return PAGE_NAME.matcher(bare(name)).matches();
    }

    /** Whether a file of this name, lower case, may be an archive. */
    public static boolean isArchive(String name) {
        return ARCHIVE_NAME.matcher(name).matches();
    }

    private static String bare(String name) {
        return name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Found next() {
        Found found = next;
        if (found == null) {
            throw new NoSuchElementException();
        }
        advance();
        return found;
    }

    private void advance() {
        next = null;
        while (next == null && !levels.isEmpty()) {
            Iterator<Path> entries = levels.peek().entries();
            if (!entries.hasNext()) {
                levels.pop();
                continue;
            }
            Path entry = entries.next();
            String name = entry.getFileName().toString();
            if (Files.isDirectory(entry)) {
                if (!name.startsWith(".")) {
                    enter(entry);
                }
            } else if (Files.isRegularFile(entry) && wanted.test(name.toLowerCase(Locale.ROOT))) {
                next = new Found(entry, null);
            }
        }
    }

    private void enter(Path folder) {
        try (Stream<Path> listing = Files.list(folder)) {
            Path real = folder.toRealPath();
            if (levels.stream().anyMatch(level -> real.equals(level.real()))) {
                throw new FileSystemLoopException(folder.toString());
            }
            List<Path> entries = new ArrayList<>(listing.toList());
            entries.sort(Comparator.comparing(PageFolder::sortKey));
            levels.push(new Level(real, entries.iterator()));
        } catch (FileSystemLoopException e) {
            return; // its pages are found on the way that is not a circle
        } catch (IOException e) {
            next = new Found(folder, Failures.tell(e));
        }
    }

    /** A folder's name with its slash, so that the order is that of whole paths. */
    private static String sortKey(Path entry) {
        String name = entry.getFileName().toString();
        return Files.isDirectory(entry) ? name + "/" : name;
    }
}
