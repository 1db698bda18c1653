package id.saring.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Articles with Apache Spark: what {@code saring bulk} does on one machine, on many.
 *
 * <pre>{@code
 * Dataset<Row> rows = SaringSpark.extract(spark, List.of("s3a://crawl/2024/*.warc.gz"));
 * rows.where("outcome = 'found'").write().option("compression", "zstd").parquet("s3a://corpus/2024");
 *
 * SaringSpark.register(spark);
 * spark.sql("SELECT extract_article(html, url).title FROM pages");
 * }</pre>
 */
public final class SaringSpark {
    /** What {@link #register} calls its function. */
    public static final String FUNCTION = "extract_article";

    private SaringSpark() {}

    /**
     * The columns of {@link #extract}. {@code outcome} is {@code found}, {@code not_found}, {@code
     * failed} or {@code skipped}; {@code reason} and {@code detail} say why, and are null when it
     * is found; {@code input}, {@code offset} and {@code ordinal} tell where the page stands; the
     * rest is the article, null when there is none.
     */
    public static StructType schema() {
        return ArticleRows.SCHEMA;
    }

    /**
     * One row for every page in {@code paths}, of whatever became of it. Rows of one archive keep
     * its order; {@code orderBy("input", "offset", "ordinal")} is the order of a {@code bulk} run.
     *
     * @param paths of any Hadoop file system: WARC or ARC files, plain or gzip, read as a stream
     *     and by several tasks when large; tars of pages; pages; folders with all below them, names
     *     with a leading {@code _} or {@code .} left out; or patterns such as {@code *.warc.gz}
     * @throws UncheckedIOException if a path is not there
     */
    public static Dataset<Row> extract(SparkSession spark, List<String> paths) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        Configuration hadoop = spark.sessionState().newHadoopConf();
        PartReader reader =
                new PartReader(context.broadcast(new SerializableConfiguration(hadoop)));
        try {
            Parts parts = Parts.of(paths, hadoop);
            int cores = context.defaultParallelism();
            List<Part> files = parts.files(cores);
            JavaRDD<Part> all = context.emptyRDD();
            if (!parts.pages().isEmpty()) {
                all = all.union(context.parallelize(parts.pages(), parts.pageTasks(cores)));
            }
            if (!files.isEmpty()) {
                all = all.union(context.parallelize(files, files.size()));
            }
            return spark.createDataFrame(all.flatMap(reader), ArticleRows.SCHEMA);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Makes the function {@code extract_article(html, url)} known to SQL; see {@link
     * ExtractArticle}.
     */
    public static void register(SparkSession spark) {
        spark.udf().register(FUNCTION, new ExtractArticle(), ArticleRows.SCHEMA);
    }
}
