package id.saring.bulk.writing;

import id.saring.core.ArticleWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Articles for people to read, one after the other, parted by an empty line. */
final class ProseFormat implements CorpusFormat {
    private final ArticleWriter writer;

    ProseFormat(ArticleWriter writer) {
        this.writer = writer;
    }

    @Override
    public String name() {
        return writer.name().toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public List<String> suffixes() {
        String suffix = "." + writer.extension();
        return List.of(suffix, suffix + ".gz", suffix + ".zst");
    }

    @Override
    public CorpusWriter open(Path file, Path target, long mark) throws IOException {
        return new StreamWriter(
                new BlockFile(file, Compression.of(target), mark),
                row -> (writer.write(row.article()) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
