package id.saring.spark;

import id.saring.bulk.reading.PageFolder;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Parts what a job reads into the work of tasks. Folders are listed here and not by Spark's {@code
 * binaryFile}: that leaves out empty files and names with a leading {@code _} without a word, and
 * takes one page that cannot be read for the end of the job.
 */
final class Parts {
    /** A smaller part costs more to find than it gains. */
    private static final long LEAST = 8L << 20;

    /** A larger part loses too much when its task fails and is done again. */
    private static final long MOST = 256L << 20;

    private static final int PARTS_PER_CORE = 4;
    private static final int MOST_PAGES = 1000;

    private final Configuration hadoop;
    private final List<FileStatus> files = new ArrayList<>();
    private final List<Part> pages = new ArrayList<>();

    private Parts(Configuration hadoop) {
        this.hadoop = hadoop;
    }

    /**
     * Looks the paths up; each may be a pattern as Hadoop knows them.
     *
     * @throws IOException if a path is not there
     */
    static Parts of(List<String> paths, Configuration hadoop) throws IOException {
        Parts parts = new Parts(hadoop);
        for (String name : paths) {
            Path path = new Path(name);
            FileStatus[] found = path.getFileSystem(hadoop).globStatus(path);
            if (found == null || found.length == 0) {
                throw new FileNotFoundException(name + ": there is no such file or folder");
            }
            for (FileStatus file : found) {
                parts.add(file);
            }
        }
        return parts;
    }

    private void add(FileStatus found) throws IOException {
        if (found.isDirectory()) {
            List<FileStatus> below = new ArrayList<>();
            list(found.getPath(), below);
            below.sort(Comparator.comparing(file -> file.getPath().toString()));
            below.forEach(this::addByName);
        } else {
            files.add(found);
        }
    }

    /** Hidden folders are left out, as {@code bulk} does. */
    private void list(Path folder, List<FileStatus> below) throws IOException {
        FileSystem system = folder.getFileSystem(hadoop);
        List<Path> folders = new ArrayList<>(List.of(folder));
        while (!folders.isEmpty()) {
            Path next = folders.remove(folders.size() - 1);
            for (FileStatus file : system.listStatus(next)) {
                if (!file.isDirectory()) {
                    below.add(file);
                } else if (!file.getPath().getName().startsWith(".")) {
                    folders.add(file.getPath());
                }
            }
        }
    }

    private void addByName(FileStatus file) {
        String name = name(file);
        if (PageFolder.isArchive(name)) {
            files.add(file);
        } else if (PageFolder.isPage(name)) {
            pages.add(new Part(file.getPath().toString(), 0, Long.MAX_VALUE));
        }
    }

    /** The pages that lie in folders. */
    List<Part> pages() {
        return pages;
    }

    /** How many tasks the pages are for. */
    int pageTasks(int cores) {
        int least = Math.min(pages.size(), cores * PARTS_PER_CORE);
        return Math.max(least, pages.size() / MOST_PAGES);
    }

    /** The other files, large archives in several parts. */
    List<Part> files(int cores) {
        long all = files.stream().mapToLong(FileStatus::getLen).sum();
        long size = Math.max(LEAST, Math.min(MOST, all / ((long) cores * PARTS_PER_CORE) + 1));
        List<Part> parts = new ArrayList<>();
        for (FileStatus file : files) {
            String path = file.getPath().toString();
            long step = isWebArchive(name(file)) ? size : Long.MAX_VALUE;
            long from = 0;
            while (file.getLen() - from > step) {
                parts.add(new Part(path, from, from + step));
                from += step;
            }
            parts.add(new Part(path, from, Long.MAX_VALUE));
        }
        return parts;
    }

    private static boolean isWebArchive(String name) {
        return name.endsWith("arc") || name.endsWith("arc.gz");
    }

    private static String name(FileStatus file) {
        return file.getPath().getName().toLowerCase(Locale.ROOT);
    }
}
