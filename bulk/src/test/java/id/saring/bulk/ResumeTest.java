package id.saring.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run that ends anywhere goes on as if it had not, to the byte. */
class ResumeTest {
    private static final int ROUNDS = Integer.getInteger("saring.rounds", 4);

    @TempDir Path folder;
    private Path archive;

    @BeforeEach
    void writeArchive() throws IOException {
        WarcFile warc = new WarcFile(true);
        for (int i = 0; i < 300; i++) {
            int part = i % 20 % 6 == 5 ? i % 20 / 6 + 1 : 0; // of a story of three pages
            String base = part == 0 ? "http://a/" + i : "http://a/kisah" + i / 20 + "?page=";
            String next = "<link rel=\"next\" href=\"" + base + (part + 1) + "\">";
            String page = Pages.article("Judul " + i, i % 11 == 0 ? 5 : i);
            warc.page(
                    part == 0 ? base : base + part,
                    i % 9 == 4
                            ? "<html></html>"
                            : page.replace("</title>", "</title>" + (part % 3 == 0 ? "" : next)));
            if (i % 40 == 20) {
                warc.raw("rusak".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            }
        }
        archive = warc.write(folder.resolve("x.warc.gz"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"out.jsonl.gz", "out.jsonl.zst", "out.md", "out.sqlite"})
    void anInterruptedRunGoesOnToTheSameBytes(String name) throws Exception {
        Path whole = run("whole", name);
        Random random = new Random(3);
        for (int round = 0; round < 4; round++) {
            Path out = Files.createDirectories(folder.resolve("r" + round)).resolve(name);
            for (int stop = 0; stop < 2; stop++) {
                interrupt(out, 5 + random.nextInt(120));
            }
            KilledRun.corpus(archive, out).run();
            assertSame(whole, out);
        }
    }

    private void interrupt(Path out, int millis) throws InterruptedException {
        Thread thread =
                new Thread(
                        () -> {
                            try {
                                KilledRun.corpus(archive, out).run();
                            } catch (IOException e) {
                                return; // as wanted
                            }
                        });
        thread.start();
        Thread.sleep(millis);
        thread.interrupt();
        thread.join();
    }

    @Tag("slow")
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"out.jsonl.gz", "out.sqlite"})
    void aKilledProcessGoesOnToTheSameBytes(String name) throws Exception {
        Path whole = run("whole", name);
        Random random = new Random();
        for (int round = 0; round < ROUNDS; round++) {
            Path out = Files.createDirectories(folder.resolve("k" + round)).resolve(name);
            while (!killed(out, random.nextInt(3000))) {
                continue;
            }
            assertSame(whole, out);
        }
    }

    /** Runs on until the process is killed or done; answers whether it was done. */
    private boolean killed(Path out, int millis) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                KilledRun.class.getName(),
                                archive.toString(),
                                out.toString())
                        .inheritIO()
                        .start();
        if (process.waitFor(300 + millis, TimeUnit.MILLISECONDS)) {
            assertThat(process.exitValue()).isZero();
            return true;
        }
        process.destroyForcibly().waitFor(); // SIGKILL
        Path atWork = out.resolveSibling("." + out.getFileName() + ".saring");
        return Files.exists(out) && Files.notExists(atWork); // killed while tidying up, it goes on
    }

    @Test
    void refusesToWriteOverARunThatDidNotFinish() throws Exception {
        Path out = folder.resolve("out.jsonl.gz");
        Random random = new Random(3); // a pause of one length may always be too long or too short
        while (!Files.exists(folder.resolve(".out.jsonl.gz.saring/checkpoint.json"))) {
            interrupt(out, 5 + random.nextInt(120));
            Files.deleteIfExists(out);
        }
        assertThatThrownBy(() -> KilledRun.corpus(archive, out).start(Corpus.Start.NEW).run())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("--resume");
        assertThatThrownBy(() -> KilledRun.corpus(archive, out).minLength(5).run())
                .hasMessageContaining("other inputs or options");
        KilledRun.corpus(archive, out).start(Corpus.Start.RESTART).run();
        assertThat(folder).isDirectoryNotContaining("glob:**.saring");
    }

    @Test
    void twoRunsDoNotWriteTheSameOutput() throws Exception {
        Path out = folder.resolve("out.jsonl");
        List<String> refusal = new java.util.concurrent.CopyOnWriteArrayList<>();
        KilledRun.corpus(archive, out)
                .progress(
                        progress -> {
                            try {
                                KilledRun.corpus(archive, out).run();
                            } catch (IOException e) {
                                refusal.add(e.getMessage());
                            }
                        })
                .run();
        assertThat(refusal).isNotEmpty().allMatch(message -> message.contains("another run"));
    }

    private Path run(String below, String name) throws IOException {
        Path out = Files.createDirectories(folder.resolve(below)).resolve(name);
        Summary summary = KilledRun.corpus(archive, out).run();
        assertThat(summary.count(Outcome.SKIPPED, "joined")).isGreaterThan(15);
        assertThat(summary.count(Outcome.SKIPPED, "duplicate")).isGreaterThan(15);
        return out;
    }

    private static void assertSame(Path whole, Path out) throws IOException {
        assertThat(out).hasSameBinaryContentAs(whole);
        assertThat(out.resolveSibling("errors.jsonl"))
                .hasSameBinaryContentAs(whole.resolveSibling("errors.jsonl"));
        try (Stream<Path> left = Files.list(out.getParent())) {
            assertThat(left).hasSize(2);
        }
    }
}
