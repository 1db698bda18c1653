package id.saring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages that Java has little memory for, or too little; in a process of its own. */
class LittleMemoryTest {
    private static final String PARAGRAPH =
            "<p>Petani di lereng gunung memetik jeruk sejak pekan lalu dan menjualnya di pasar kota"
                    + " setiap pagi, kata ketua kelompok tani.</p>\n";
    private static final int FIFTY_MEGABYTES = 50_000_000;

    @TempDir Path folder;

    @Test
    void failsAloneAndIsTold() throws Exception {
        Path large = page("large.html", PARAGRAPH.repeat(200_000));
        Run run = extract("-Xmx64m", large, small());
        assertThat(run.lines())
                .satisfiesExactly(
                        first -> assertThat(first).contains("\"failed\",\"reason\":\"memory\""),
                        second -> assertThat(second).contains("\"outcome\":\"found\""));
        assertThat(run.code()).isEqualTo(ExitCode.SOME_UNREADABLE);
    }

    /**
     * What a page of 50 MB is made of decides: text is needed in several forms, the rest in one.
     */
    @ParameterizedTest
    @CsvSource({
        "<img src=data:, AAAA, >, found",
        "<script>, var a=1;, </script>, found",
        "<!--, xy, -->, found",
        "<p>, 'kata demi kata ', </p>, failed",
        "<p>, <b></b>, </p>, failed"
    })
    @Tag("slow")
    void hasAnOutcomeForFiftyMegabytesInAQuarterOfAGigabyte(
            String before, String part, String after, String outcome) throws Exception {
        String filling = part.repeat(FIFTY_MEGABYTES / part.length());
        Path large = page("large.html", PARAGRAPH.repeat(3) + before + filling + after);
        Run run = extract("-Xmx256m", large, small());
        assertThat(run.lines())
                .satisfiesExactly(
                        first -> assertThat(first).contains("\"outcome\":\"" + outcome),
                        second -> assertThat(second).contains("\"outcome\":\"found\""));
    }

    private static Run extract(String memory, Path... pages) throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder(
                        Outside.java(),
                        memory,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "id.saring.cli.Saring",
                        "extract",
                        "-j1",
                        "-fjsonl");
        Stream.of(pages).map(Path::toString).forEach(builder.command()::add);
        Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), out, "");
    }

    private Path small() throws IOException {
        return page("small.html", PARAGRAPH.repeat(3));
    }

    private Path page(String name, String body) throws IOException {
        String html =
                "<!DOCTYPE html><html lang=\"id\"><title>Panen jeruk</title><article><h1>Panen jeruk</h1>"
                        + body
                        + "</article>";
        return Files.writeString(folder.resolve(name), html);
    }
}
