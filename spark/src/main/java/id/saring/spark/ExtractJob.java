package id.saring.spark;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.SparkSession;

/**
 * The job that {@code spark-submit} runs: pages of archives and folders into Parquet.
 *
 * <pre>{@code
 * spark-submit saring-spark-job.jar OUTPUT INPUT...
 * }</pre>
 */
public final class ExtractJob {
    private ExtractJob() {}

    /**
     * Reads all inputs and writes the output, a folder that must not be there.
     *
     * @param arguments the output, then the inputs as {@link SaringSpark#extract} takes them
     */
    public static void main(String[] arguments) {
        if (arguments.length < 2) {
            System.err.println("usage: spark-submit saring-spark-job.jar OUTPUT INPUT...");
            System.exit(2);
        }
        List<String> inputs = Arrays.asList(arguments).subList(1, arguments.length);
        SparkSession spark = SparkSession.builder().appName("saring").getOrCreate();
        SaringSpark.extract(spark, inputs)
                .write()
                .option("compression", "zstd")
                .parquet(arguments[0]);
        spark.read().parquet(arguments[0]).groupBy("outcome", "reason").count().show(100, false);
        spark.stop();
    }
}
