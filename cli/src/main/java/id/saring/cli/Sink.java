package id.saring.cli;

import id.saring.core.ArticleWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where outcomes go. Files are written aside and moved into place when they are whole. */
abstract class Sink implements Closeable {
    private final ExtractCommand.Format format;

    Sink(ExtractCommand.Format format) {
        this.format = format;
    }

    /** Takes one outcome; answers whether more are wanted. */
    abstract boolean accept(Outcome outcome) throws IOException;

    /** Everything is in: puts it into place. */
    void finish() throws IOException {}

    @Override
    public void close() throws IOException {}

    /** The outcome in the chosen form, or null where the form has nothing for it. */
    final @Nullable String text(Outcome outcome) {
        ArticleWriter writer = ExtractCommand.writer(format);
        if (writer == null) {
            return outcome.jsonLine() + "\n";
        }
        return outcome.article() == null ? null : writer.write(outcome.article());
    }

    final String extension() {
        ArticleWriter writer = ExtractCommand.writer(format);
        return writer == null ? "jsonl" : writer.extension();
    }

    /** To a stream; stops quietly when its reader has gone. */
    static final class Stream extends Sink {
        private final PrintWriter out;
        private boolean second;

        Stream(PrintWriter out, ExtractCommand.Format format) {
            super(format);
            this.out = out;
        }

        @Override
        boolean accept(Outcome outcome) {
            String text = text(outcome);
            if (text != null) {
                out.print(second && !extension().equals("jsonl") ? "\n" + text : text);
                second = true;
            }
            return !out.checkError();
        }
    }

    /** All into one file. */
    static final class OneFile extends Sink {
        private final Path path;
        private final Path aside;
        private final PrintWriter out;
        private final Stream inner;

        OneFile(Path path, ExtractCommand.Format format) throws IOException {
            super(format);
            this.path = path;
            this.aside = aside(path);
            this.out = new PrintWriter(Files.newBufferedWriter(aside, StandardCharsets.UTF_8));
            this.inner = new Stream(out, format);
        }

        @Override
        boolean accept(Outcome outcome) throws IOException {
            if (!inner.accept(outcome)) {
                throw new IOException(path + ": cannot be written; is the disk full?");
            }
            return true;
        }

        @Override
        void finish() throws IOException {
            out.close();
            if (out.checkError()) {
                throw new IOException(path + ": cannot be written; is the disk full?");
            }
            Files.move(aside, path, StandardCopyOption.REPLACE_EXISTING);
        }

        @Override
        public void close() throws IOException {
            out.close();
            Files.deleteIfExists(aside);
        }
    }

    /** One file an article, named after its input. */
    static final class Folder extends Sink {
        private final Path folder;
        private final Set<Path> written = new HashSet<>();

        Folder(Path folder, ExtractCommand.Format format) {
            super(format);
            this.folder = folder;
        }

        @Override
        boolean accept(Outcome outcome) throws IOException {
            String text = text(outcome);
            if (text != null) {
                Path target = free(outcome.input().stem());
                Files.createDirectories(target.getParent());
                Path aside = aside(target);
                try {
                    Files.writeString(aside, text);
                    Files.move(aside, target, StandardCopyOption.REPLACE_EXISTING);
                } finally {
                    Files.deleteIfExists(aside);
                }
            }
            return true;
        }

        /** Inputs of one name do not overwrite each other's output. */
        private Path free(String stem) {
            Path target = folder.resolve(stem + "." + extension());
            for (int n = 2; !written.add(target); n++) {
                target = folder.resolve(stem + "-" + n + "." + extension());
            }
            return target;
        }
    }

    private static Path aside(Path path) throws IOException {
        Path parent = path.toAbsolutePath().getParent();
        Files.createDirectories(parent);
        return Files.createTempFile(parent, ".saring-", ".part");
    }
}
