package id.saring.cli;

import id.saring.bulk.writing.WholeFile;
import id.saring.core.ArticleWriter;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** Where one translation goes: a file, or standard output. */
record TranslationFile(@Nullable Path path, CommandSpec spec) {

    /** The form that the file's name says; JSON for standard output. */
    ArticleWriter articleWriter() {
        if (path == null) {
            return ArticleWriter.JSON;
        }
        String name = String.valueOf(path.getFileName());
        for (ArticleWriter writer : ArticleWriter.values()) {
            if (name.endsWith("." + writer.extension())) {
                return writer;
            }
        }
        throw new UsageException(
                "-o " + path + ": name it .json, .md, .html, .txt or .xml, which says the form");
    }

    void write(String text) throws IOException {
        if (path == null) {
            spec.commandLine().getOut().print(text);
            spec.commandLine().getOut().flush();
            return;
        }
        try (WholeFile file = new WholeFile(path)) {
            file.write(text);
            file.finish();
        }
    }
}
