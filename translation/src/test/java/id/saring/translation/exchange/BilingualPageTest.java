package id.saring.translation.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.saring.translation.Articles;
import id.saring.translation.Bitext;
import id.saring.translation.Pseudo;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BilingualPageTest {
    private static final Bitext BITEXT = Bitext.of(Articles.rich(), "en");
    private static final String PAGE =
            BitextFormat.HTML_BILINGUAL.write(BITEXT.map(BilingualPageTest::halfTranslated));

    /** npm's axe-core, the file axe.min.js. */
    private static final Path AXE = Path.of(String.valueOf(System.getenv("SARING_AXE")));

    @TempDir private Path folder;

    private static id.saring.translation.Unit halfTranslated(id.saring.translation.Unit unit) {
        return unit.id().equals("title") ? unit : Pseudo.translate(unit);
    }

    @Test
    void showsSegmentsSideBySide() {
        assertThat(PAGE)
                .contains("<td lang=\"id\" dir=\"auto\">Kami lega.</td>")
                .contains("<td lang=\"en\" dir=\"auto\">KAMI LEGA.</td>")
                .contains("not translated");
    }

    @Test
    void showsWhatDatesComeTo() {
        assertThat(PAGE)
                .contains("<time>Senin (13/5/2024)</time> <small>2024-05-13</small>")
                .contains("<time>Monday (May 13, 2024)</time>");
    }

    @Test
    void standsAlone() {
        assertThat(PAGE)
                .doesNotContain("<script")
                .doesNotContain("<link")
                .doesNotContain("@import");
    }

    @Test
    void escapesWhatLooksLikeMarkup() {
        assertThat(PAGE).contains("Pasar &amp; &lt;warung&gt;").doesNotContain("<warung>");
    }

    /** In light and dark, on a desk and in a hand: no violation of WCAG that axe-core finds. */
    @ParameterizedTest
    @CsvSource({"1,1280", "0,1280", "1,390", "0,390"})
    @Tag("slow")
    void isAccessible(int scheme, int width) throws Exception {
        assumeTrue(Programs.isInstalled("chromium") && Files.isRegularFile(AXE));
        String check =
                "<script>"
                        + Files.readString(AXE)
                        + "</script><script>axe.run({resultTypes:['violations']}).then(function(r){"
                        + "var p=document.createElement('pre');p.id='axe';p.textContent="
                        + "'AXE'+r.violations.map(function(v){return v.id+': '+v.nodes[0].html}).join(' | ')+'END'"
                        + "+(document.documentElement.scrollWidth>innerWidth?'WIDE':'');"
                        + "document.body.appendChild(p)})</script>";
        Path page = folder.resolve("page.html");
        Files.writeString(page, PAGE.replace("</body>", check + "</body>"));
        String dom =
                Programs.run(
                        folder,
                        "chromium",
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--blink-settings=preferredColorScheme=" + scheme,
                        "--window-size=" + width + ",900",
                        "--virtual-time-budget=20000",
                        "--dump-dom",
                        page.toUri().toString());
        Matcher result = Pattern.compile("(?s)<pre id=\"axe\">AXE(.*?)END(.*?)</pre>").matcher(dom);
        assertThat(result.find()).as("axe ran: %s", dom.length()).isTrue();
        assertThat(result.group(1)).isEmpty();
        assertThat(result.group(2)).as("the page is no wider than its window").isEmpty();
    }
}
