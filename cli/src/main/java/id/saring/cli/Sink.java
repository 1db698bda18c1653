package id.saring.cli;

import id.saring.bulk.writing.WholeFile;
import id.saring.core.ArticleWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where outcomes go. */
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

    /** What parts one article from the next. */
    final String gap() {
        return ExtractCommand.writer(format) == null ? "" : "\n";
    }

    /** To a stream; stops quietly when its reader has gone. */
    static final class Stream extends Sink {
        private final PrintWriter out;
        private String before = "";

        Stream(PrintWriter out, ExtractCommand.Format format) {
            super(format);
            this.out = out;
        }

        @Override
        boolean accept(Outcome outcome) {
            String text = text(outcome);
            if (text != null) {
                out.print(before + text);
                before = gap();
            }
            return !out.checkError();
        }
    }

    /** All into one file. */
    static final class OneFile extends Sink {
        private final WholeFile file;
        private String before = "";

        OneFile(Path path, ExtractCommand.Format format) throws IOException {
            super(format);
            this.file = new WholeFile(path);
        }

        @Override
        boolean accept(Outcome outcome) throws IOException {
            String text = text(outcome);
            if (text != null) {
                file.write(before + text);
                before = gap();
            }
            return true;
        }

        @Override
        void finish() throws IOException {
            file.finish();
        }

        @Override
        public void close() throws IOException {
            file.close();
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
                try (WholeFile file = new WholeFile(free(outcome.input().stem()))) {
                    file.write(text);
                    file.finish();
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
}
