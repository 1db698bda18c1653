package id.saring.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** How files become the work of tasks. */
@EnabledForJreRange(max = JRE.JAVA_23, disabledReason = "Hadoop asks for what Java 24 took away")
class PartsTest {
    private static final long MEGABYTE = 1L << 20;

    @TempDir Path folder;

    @Test
    void aLargeArchiveIsForAllCoresAndItsPartsLieEndToEnd() throws IOException {
        file("besar.warc.gz", 100 * MEGABYTE);
        List<Part> parts = parts().files(2);
        assertThat(parts).hasSizeBetween(8, 9);
        assertThat(parts.get(0).from()).isZero();
        for (int i = 1; i < parts.size(); i++) {
            assertThat(parts.get(i).from()).isEqualTo(parts.get(i - 1).to());
        }
        assertThat(parts.get(parts.size() - 1).to()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void whatIsSmallOrNoWebArchiveStaysWhole() throws IOException {
        file("kecil.warc.gz", MEGABYTE);
        file("halaman.tar.gz", 100 * MEGABYTE);
        assertThat(parts().files(2)).hasSize(2).allMatch(part -> part.from() == 0);
    }

    @Test
    void noPartIsSoLargeThatItsLossCostsMuch() throws IOException {
        file("raksasa.warc", 3000 * MEGABYTE);
        assertThat(parts().files(1)).hasSize(12);
    }

    @Test
    void pagesAreSharedOutToEnoughTasks() throws IOException {
        for (int i = 0; i < 3; i++) {
            file(i + ".html", 10);
        }
        Parts three = parts();
        assertThat(three.pages()).hasSize(3);
        assertThat(three.pageTasks(2)).isEqualTo(3);
        for (int i = 0; i < 2500; i++) {
            three.pages().add(new Part("x.html", 0, Long.MAX_VALUE));
        }
        assertThat(three.pageTasks(2)).isEqualTo(8);
        assertThat(three.pageTasks(1000)).isEqualTo(2503);
    }

    private Parts parts() throws IOException {
        return Parts.of(List.of(folder.toString()), new Configuration());
    }

    /** Sparse: the length is all that counts. */
    private void file(String name, long length) throws IOException {
        Files.createFile(folder.resolve(name));
        try (RandomAccessFile file = new RandomAccessFile(folder.resolve(name).toFile(), "rw")) {
            file.setLength(length);
        }
    }
}
