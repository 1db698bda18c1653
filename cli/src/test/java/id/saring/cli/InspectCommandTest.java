package id.saring.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code saring inspect}: why a page turned out as it did. */
class InspectCommandTest {
    private static final String EXAMPLE = "examples/berita-br.html";
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    /** npm's axe-core, the file axe.min.js. */
    private static final Path AXE = Path.of(String.valueOf(System.getenv("SARING_AXE")));

    @TempDir Path folder;

    @Test
    void showsTheArticleTheFactsAndEveryLine() {
        String report = Run.saring("inspect", EXAMPLE).out();
        assertThat(report)
                .contains("<th scope=\"row\">title</th><td>Pasar Apung Banjarmasin Buka Lagi")
                .contains("<li class=\"kept\"><span>Kepala dinas perdagangan kota")
                .contains("<li class=\"headline\">")
                .contains("<span class=\"fate\">outside</span>: score 0.");
    }

    @Test
    void marksDatesWithWhatTheyComeTo() {
        assertThat(Run.saring("inspect", EXAMPLE).out())
                .contains("<mark>Senin (13/5) pagi <small>2024-05-13TMO</small></mark>");
    }

    @Test
    void needsNothingElseAndRunsNothing() {
        assertThat(Run.saring("inspect", "examples/berita-jsonld.html").out())
                .doesNotContain("<script", "<img", "<link", "@import", " src=", "url(");
    }

    @Test
    void escapesWhatThePageSays() throws IOException {
        byte[] page = Pages.article("Judul &lt;script&gt;alert(1)&lt;/script&gt;");
        Path report = folder.resolve("report.html");
        Run run = Run.saring(page, "inspect", "-", "-o", report.toString());
        assertThat(run.code()).isZero();
        assertThat(Files.readString(report)).contains("&lt;script&gt;").doesNotContain("<script");
    }

    @Test
    void tellsWhyThereIsNoArticle() {
        Run run = Run.saring(Pages.bare(), "inspect", "-");
        assertThat(run.code()).isEqualTo(ExitCode.SOME_NOT_FOUND);
        assertThat(run.out()).contains("-: no article: ");
    }

    @Test
    void saysWhatCannotBeRead() {
        assertThat(Run.saring("inspect", "tidak-ada.html").err())
                .isEqualToIgnoringNewLines(
                        "saring: tidak-ada.html: there is no such file or folder");
        assertThat(Run.saring(Pages.jpeg(), "inspect", "-").code())
                .isEqualTo(ExitCode.SOME_UNREADABLE);
        assertThat(Run.saring("inspect", "examples").code()).isEqualTo(ExitCode.USAGE);
    }

    /** In light and dark, on a desk and in a hand: no violation of WCAG that axe-core finds. */
    @ParameterizedTest
    @CsvSource({"1,1280", "0,1280", "1,390", "0,390"})
    @Tag("slow")
    void isAccessible(int scheme, int width) throws Exception {
        assumeTrue(Files.isExecutable(CHROMIUM) && Files.isRegularFile(AXE));
        String report = Run.saring("inspect", "examples/berita-jsonld.html").out();
        Path page = folder.resolve("page.html");
        Files.writeString(page, report.replace("</body>", check() + "</body>"));
        Matcher result =
                Pattern.compile("(?s)<pre id=\"axe\">(.*?)</pre>")
                        .matcher(show(page, scheme, width));
        assertThat(result.find()).as("axe ran").isTrue();
        assertThat(result.group(1)).isEqualTo("violations: ; errors: 0; fits: true");
    }

    private static String check() throws IOException {
        return "<script>var errors=0;onerror=function(){errors++};</script><script>"
                + Files.readString(AXE)
                + "</script><script>axe.run({resultTypes:['violations']}).then(function(r){"
                + "var p=document.createElement('pre');p.id='axe';p.textContent='violations: '"
                + "+r.violations.map(function(v){return v.id+' '+v.nodes[0].html}).join(' | ')"
                + "+'; errors: '+errors+'; fits: '+(document.documentElement.scrollWidth<=innerWidth);"
                + "document.body.appendChild(p)})</script>";
    }

    private String show(Path page, int scheme, int width) throws IOException {
        Process chromium =
                new ProcessBuilder(
                                CHROMIUM.toString(),
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--user-data-dir=" + folder.resolve("profile"),
                                "--blink-settings=preferredColorScheme=" + scheme,
                                "--window-size=" + width + ",900",
                                "--virtual-time-budget=20000",
                                "--dump-dom",
                                page.toUri().toString())
                        .redirectError(folder.resolve("chromium.log").toFile())
                        .start();
        return new String(chromium.getInputStream().readAllBytes(), UTF_8);
    }
}
