package id.saring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page that Java has too little memory for; in a process of its own. */
class LittleMemoryTest {
    private static final String PARAGRAPH =
            "<p>Petani di lereng gunung memetik jeruk sejak pekan lalu dan menjualnya di pasar kota"
                    + " setiap pagi, kata ketua kelompok tani.</p>\n";

    @TempDir Path folder;

    @Test
    void failsAloneAndIsTold() throws Exception {
        Path large = page("large.html", 200_000);
        Path small = page("small.html", 3);
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                                "-Xmx64m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "id.saring.cli.Saring",
                                "extract",
                                "-j1",
                                "-fjsonl",
                                large.toString(),
                                small.toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(out.lines())
                .satisfiesExactly(
                        first -> assertThat(first).contains("\"failed\",\"reason\":\"memory\""),
                        second -> assertThat(second).contains("\"outcome\":\"found\""));
        assertThat(process.waitFor()).isEqualTo(ExitCode.SOME_UNREADABLE);
    }

    private Path page(String name, int paragraphs) throws Exception {
        String html =
                "<!DOCTYPE html><html lang=\"id\"><title>Panen jeruk</title><article><h1>Panen jeruk</h1>"
                        + PARAGRAPH.repeat(paragraphs)
                        + "</article>";
        return Files.writeString(folder.resolve(name), html);
    }
}
