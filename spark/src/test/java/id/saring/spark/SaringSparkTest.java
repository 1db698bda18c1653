package id.saring.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.saring.bulk.Corpus;
import id.saring.bulk.Judgement;
import id.saring.bulk.Outcome;
import id.saring.bulk.reading.Origin;
import id.saring.core.ArticleJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Archives and folders on a Spark of two cores. */
@Tag("slow") // Spark takes ten seconds to start
@EnabledForJreRange(max = JRE.JAVA_23, disabledReason = "Hadoop asks for what Java 24 took away")
class SaringSparkTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir static Path folder;
    private static SparkSession spark;

    @BeforeAll
    static void start() {
        spark =
                SparkSession.builder()
                        .master("local[2]")
                        .appName("test")
                        .config("spark.ui.enabled", "false")
                        .config("spark.sql.shuffle.partitions", "2")
                        .config("spark.sql.warehouse.dir", folder.resolve("warehouse").toString())
                        .config("spark.sql.extensions", SaringExtensions.class.getName())
                        .getOrCreate();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @Test
    void givesTheSameRowsAsBulkThroughParquet() throws IOException {
        Path archives = Files.createDirectory(folder.resolve("arsip"));
        List<Path> inputs =
                List.of(
                        Archives.warc(archives.resolve("a.warc.gz"), 60, 0),
                        Archives.warc(archives.resolve("b.warc"), 40, 0),
                        Archives.damaged(
                                archives.resolve("a.warc.gz"), archives.resolve("c.warc.gz")));
        assertThat(throughParquet("sama", inputs)).isEqualTo(byBulk(inputs));
    }

    @Test
    void partsALargeArchiveAndStillGivesTheSame() throws IOException {
        List<Path> inputs =
                List.of(
                        Archives.warc(folder.resolve("besar.warc.gz"), 150, 200_000),
                        Archives.warc(folder.resolve("besar.warc"), 120, 200_000));
        Dataset<Row> rows = SaringSpark.extract(spark, paths(inputs));
        assertThat(rows.rdd().getNumPartitions()).isGreaterThan(4);
        assertThat(inOrder(rows)).isEqualTo(byBulk(inputs));
    }

    @Test
    void readsAFolderWithAllBelowItAndTheArchivesInIt() throws IOException {
        Path site = Files.createDirectories(folder.resolve("situs/berita")).getParent();
        Files.writeString(site.resolve("satu.html"), Archives.page("Judul satu", 1));
        Files.writeString(site.resolve("berita/dua.html"), Archives.page("Judul dua", 2));
        Files.writeString(site.resolve("berita/kosong.html"), "");
        Files.writeString(site.resolve("berita/_tiga.html"), Archives.page("Judul tiga", 3));
        Files.writeString(
                Files.createDirectory(site.resolve(".git")).resolve("x.html"),
                Archives.page("Tersembunyi", 4));
        Files.writeString(site.resolve("berita/gaya.css"), "p { margin: 0 }");
        Archives.warc(site.resolve("berita/arsip.warc.gz"), 10, 0);
        List<Path> inputs = List.of(site);
        assertThat(throughParquet("folder", inputs))
                .containsExactlyInAnyOrderElementsOf(byBulk(inputs))
                .hasSize(14);
    }

    @Test
    void knowsPatternsAndNamesWhatIsNotThere() throws IOException {
        Archives.warc(folder.resolve("pola-1.warc.gz"), 10, 0);
        Archives.warc(folder.resolve("pola-2.warc.gz"), 10, 0);
        assertThat(SaringSpark.extract(spark, List.of(folder + "/pola-*.warc.gz")).count())
                .isEqualTo(20);
        assertThatThrownBy(() -> SaringSpark.extract(spark, List.of(folder + "/tiada.warc")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("tiada.warc: there is no such file");
    }

    @Test
    void anInputThatCannotBeReadIsARow() throws IOException {
        Path file = Archives.warc(folder.resolve("hilang.warc.gz"), 10, 0);
        Dataset<Row> rows = SaringSpark.extract(spark, paths(List.of(file)));
        Files.delete(file);
        assertThat(rows.select("outcome", "reason").collectAsList())
                .containsExactly(RowFactory.create("failed", "unreadable"));
    }

    @ParameterizedTest(name = "registered {0}")
    @ValueSource(booleans = {false, true})
    void extractsInSql(boolean registered) {
        if (registered) {
            SaringSpark.register(spark);
        }
        StructType type =
                new StructType()
                        .add("html", DataTypes.StringType)
                        .add("bytes", DataTypes.BinaryType)
                        .add("url", DataTypes.StringType);
        String page = Archives.page("Harga beras turun", 9);
        spark.createDataFrame(
                        List.of(
                                RowFactory.create(
                                        page,
                                        page.getBytes(StandardCharsets.UTF_16),
                                        "https://contoh.id/9"),
                                RowFactory.create("<p>Masuk.</p>", null, null)),
                        type)
                .createOrReplaceTempView("pages");
        List<Row> rows =
                spark.sql(
                                "SELECT a.outcome, a.title, a.credits[0].name, a.published_day, a.url, b.title FROM"
                                        + " (SELECT extract_article(html, url) AS a, extract_article(bytes, url) AS b FROM pages)")
                        .collectAsList();
        assertThat(rows.get(0))
                .isEqualTo(
                        RowFactory.create(
                                "found",
                                "Harga beras turun",
                                "Sari Wulandari",
                                java.sql.Date.valueOf("2024-05-14"),
                                "https://contoh.id/9",
                                "Harga beras turun"));
        assertThat(rows.get(1).getString(0)).isEqualTo("not_found");
        assertThat(rows.get(1).isNullAt(5)).isTrue();
    }

    @Test
    void saysHowTheSqlFunctionIsCalled() {
        SparkSession other = spark.newSession();
        assertThatThrownBy(() -> other.sql("SELECT extract_article('<p>a</p>')"))
                .hasMessageContaining("extract_article(html, url)");
    }

    @Test
    void describesItsColumns() {
        assertThat(SaringSpark.schema().fieldNames())
                .startsWith("outcome", "reason", "detail", "input", "offset", "ordinal")
                .contains(
                        "title", "published", "published_day", "credits", "tags", "blocks", "text");
    }

    private static List<String> paths(List<Path> inputs) {
        return inputs.stream().map(Path::toString).toList();
    }

    private static List<String> throughParquet(String name, List<Path> inputs) {
        String out = folder.resolve(name + ".parquet").toString();
        SaringSpark.extract(spark, paths(inputs)).write().parquet(out);
        return inOrder(spark.read().schema(SaringSpark.schema()).parquet(out));
    }

    private static List<String> inOrder(Dataset<Row> rows) {
        return rows.orderBy("input", "offset", "ordinal").collectAsList().stream()
                .map(SaringSparkTest::told)
                .toList();
    }

    /** What a row is about, to be read when it is not the expected; then all of it in brief. */
    private static String told(Row row) {
        String about =
                Stream.of("outcome", "reason", "detail", "input", "offset", "id", "url", "title")
                        .map(column -> String.valueOf(row.get(row.fieldIndex(column))))
                        .collect(Collectors.joining(" | "));
        return about + " | " + row.hashCode();
    }

    /** What bulk makes of the same inputs, in the same columns. */
    private static List<String> byBulk(List<Path> inputs) throws IOException {
        Path target = Files.createTempDirectory(folder, "bulk").resolve("corpus.jsonl");
        Path errors = target.resolveSibling("errors.jsonl");
        Corpus.from(inputs).to(target).errors(errors).jobs(2).run();
        List<Row> rows = new ArrayList<>();
        try (Stream<String> found = Files.lines(target);
                Stream<String> failed = Files.lines(errors)) {
            Stream.concat(found, failed)
                    .map(JSON::readTree)
                    .map(SaringSparkTest::judgement)
                    .map(ArticleRows::of)
                    .forEach(rows::add);
        }
        return inOrder(spark.createDataFrame(rows, SaringSpark.schema()));
    }

    private static Judgement judgement(JsonNode line) {
        Origin origin =
                new Origin("file:" + line.get("input").asString(), line.get("offset").asLong(), 0);
        Outcome outcome =
                Outcome.valueOf(line.get("outcome").asString().toUpperCase(java.util.Locale.ROOT));
        id.saring.bulk.writing.Row row =
                line.has("article")
                        ? new id.saring.bulk.writing.Row(
                                origin,
                                text(line, "id"),
                                text(line, "fetched"),
                                ArticleJson.read(line.get("article").toString()))
                        : null;
        String reason = line.path("reason").asString("");
        return new Judgement(
                origin, text(line, "url"), outcome, reason, line.path("detail").asString(""), row);
    }

    private static @Nullable String text(JsonNode line, String field) {
        return line.has(field) ? line.get(field).asString() : null;
    }
}
