package id.saring.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.bulk.Corpus;
import id.saring.bulk.reading.Origin;
import id.saring.bulk.writing.CorpusWriter;
import id.saring.bulk.writing.Formats;
import id.saring.bulk.writing.Row;
import id.saring.core.Article;
import id.saring.core.Block;
import id.saring.core.Credit;
import id.saring.core.PublishedAt;
import id.saring.core.RelatedLink;
import id.saring.core.Text;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Corpora in Parquet, read back by DuckDB. */
class ParquetTest {
    @TempDir Path folder;

    @Test
    void duckDbReadsEveryColumn() throws Exception {
        Path file = folder.resolve("a.parquet");
        try (CorpusWriter writer = Formats.named("parquet").open(file, file, 0)) {
            writer.write(writer.prepare(row(1)));
            writer.write(writer.prepare(new Row(new Origin("x", 0, 0), null, null, bare())));
            writer.finish();
        }
        String sql =
                "SELECT input, \"offset\", url, title, published, published_day, tags[2], credits[1].name,"
                        + " related[1].title, len(blocks), blocks[1].type, text FROM '"
                        + file
                        + "'";
        assertThat(query(sql + " LIMIT 1"))
                .isEqualTo(
                        "crawl.warc.gz|4711|https://a.id/1|Judul 1|2024-05-14T09:25|2024-05-14|laut|Siti|Lain|2|heading|Bab\nIsi 1");
        assertThat(query("SELECT count(*), sum(len(tags)), count(url) FROM '" + file + "'"))
                .isEqualTo("2|2|1");
        assertThat(query("SELECT DISTINCT compression FROM parquet_metadata('" + file + "')"))
                .isEqualTo("ZSTD");
    }

    @Test
    void goesOnFromAMarkToTheSameBytes() throws IOException {
        Path whole = folder.resolve("whole.parquet");
        write(whole, 0, 0, 3);
        Path again = folder.resolve("again.parquet");
        long mark;
        try (CorpusWriter writer = Formats.named("parquet").open(again, again, 0)) {
            block(writer, 0);
            mark = writer.commit();
            block(writer, 1);
            writer.commit();
            block(writer, 2); // and dies
        }
        write(again, mark, 1, 3);
        assertThat(again).hasSameBinaryContentAs(whole);
    }

    private static void write(Path file, long mark, int from, int to) throws IOException {
        try (CorpusWriter writer = Formats.named("parquet").open(file, file, mark)) {
            for (int i = from; i < to; i++) {
                block(writer, i);
                writer.commit();
            }
            writer.finish();
        }
    }

    private static void block(CorpusWriter writer, int number) throws IOException {
        for (int i = 0; i < 20; i++) {
            writer.write(writer.prepare(row(number * 20 + i)));
        }
    }

    @Test
    void bulkWritesItByTheNameOfTheOutput() throws Exception {
        Path page = folder.resolve("1.html");
        Files.writeString(
                page,
                "<html lang=id><title>Panen Raya</title><article><h1>Panen Raya</h1><p>"
                        + "Petani di lereng gunung itu memanen padi lebih awal tahun ini. "
                                .repeat(5)
                        + "</p></article>");
        Path out = folder.resolve("out.parquet");
        Corpus.from(List.of(page)).to(out).run();
        assertThat(query("SELECT title FROM '" + out + "'")).isEqualTo("Panen Raya");
    }

    @Test
    void aCorpusWithoutArticlesIsAFileWithoutRows() throws Exception {
        Path page = Files.writeString(folder.resolve("1.html"), "<html></html>");
        Path out = folder.resolve("out.parquet");
        Corpus.from(List.of(page)).to(out).run();
        assertThat(query("SELECT count(*) FROM '" + out + "'")).isEqualTo("0");
    }

    private static Row row(int number) {
        Article article =
                Article.builder("Judul " + number)
                        .url(URI.create("https://a.id/" + number))
                        .published(PublishedAt.parse("2024-05-14T09:25"))
                        .tags(List.of("darat", "laut"))
                        .credits(List.of(new Credit(Credit.Role.AUTHOR, "Siti")))
                        .related(List.of(new RelatedLink("Lain", null)))
                        .blocks(
                                List.of(
                                        new Block.Heading(2, Text.of("Bab")),
                                        new Block.Paragraph(Text.of("Isi " + number))))
                        .build();
        return new Row(
                new Origin("crawl.warc.gz", 4711, 0), "urn:1", "2024-05-14T00:00:00Z", article);
    }

    private static Article bare() {
        return Article.builder("Tanpa").build();
    }

    /** The first row, its columns parted by bars. */
    private static String query(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                ResultSet rows = connection.createStatement().executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            StringBuilder line = new StringBuilder();
            for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                line.append(i == 1 ? "" : "|").append(rows.getString(i));
            }
            return line.toString();
        }
    }
}
