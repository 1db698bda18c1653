package id.saring.bulk.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pages in a folder and all folders below it, in order of path; or a single page. */
final class Folder implements Captures {
    private final Iterator<PageFolder.Found> files;
    private final int mostBytes;
    private long done;
    private long ordinal;

    Folder(Path folder, int mostBytes) {
        this(PageFolder.in(folder), mostBytes);
    }

    private Folder(Iterator<PageFolder.Found> files, int mostBytes) {
        this.files = files;
        this.mostBytes = mostBytes;
    }

    static Folder of(Path page, int mostBytes) {
        return new Folder(List.of(new PageFolder.Found(page, null)).iterator(), mostBytes);
    }

    @Override
    public @Nullable Capture next() {
        if (!files.hasNext()) {
            return null;
        }
        PageFolder.Found found = files.next();
        Origin origin = new Origin(found.file().toString(), 0, ordinal++);
        if (found.problem() != null) {
            return new Capture.Loss(origin, null, "unreadable", found.problem());
        }
        try {
            done += Storage.size(found.file());
            return read(origin, found.file());
        } catch (IOException e) {
            return new Capture.Loss(origin, null, "unreadable", Failures.tell(e));
        }
    }

    private Capture.Resource read(Origin origin, Path file) throws IOException {
        long length = Files.size(file);
        boolean over = length > mostBytes;
        byte[] bytes = over ? new byte[0] : PageBytes.of(file);
        return new Capture.Resource(
                origin, null, null, null, null, bytes, over ? length : bytes.length);
    }

    @Override
    public void skip(long count) {
        for (long i = 0; i < count && files.hasNext(); i++) {
            files.next();
            ordinal++;
        }
    }

    @Override
    public long position() {
        return done;
    }

    @Override
    public void close() {}
}
