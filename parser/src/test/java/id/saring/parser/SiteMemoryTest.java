package id.saring.parser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

/** What stands on a site's other pages is no part of a story. */
class SiteMemoryTest {
    private static final String NOTICE =
            "Dapatkan kabar pilihan dari kampung setiap pagi lewat surat tanpa biaya.";

    @Test
    void leavesOutWhatOtherPagesOfTheSiteHave() {
        SiteMemory.Learner learner = SiteMemory.learner();
        for (int story = 1; story <= 5; story++) {
            learner.add(page("https://contoh.id/" + story, story, NOTICE));
        }
        Page page = page("https://contoh.id/3", 3, NOTICE);
        assertThat(text(ArticleExtractor.create(), page)).contains(NOTICE);
        ArticleExtractor taught = ArticleExtractor.builder().memory(learner.memory()).build();
        assertThat(text(taught, page)).doesNotContain("kabar pilihan").contains("kisah 3");
    }

    @Test
    void losesNothingWhereAPageStandsAlone() {
        Page page = page("https://contoh.id/3", 3, NOTICE);
        SiteMemory.Learner learner = SiteMemory.learner();
        learner.add(page);
        learner.add(page); // the same story again teaches nothing
        learner.add(page("https://lain.id/9", 9, NOTICE)); // nor does another site
        ArticleExtractor taught = ArticleExtractor.builder().memory(learner.memory()).build();
        assertThat(taught.extract(page)).isEqualTo(ArticleExtractor.create().extract(page));
    }

    @Test
    void keepsBackgroundThatTwoStoriesShare() {
        SiteMemory.Learner learner = SiteMemory.learner();
        learner.add(page("https://contoh.id/1", 1, background()));
        learner.add(page("https://contoh.id/2", 2, background()));
        ArticleExtractor taught = ArticleExtractor.builder().memory(learner.memory()).build();
        assertThat(text(taught, page("https://contoh.id/2", 2, background())))
                .contains(background());
    }

    @Test
    void passesOverWhatCannotBeRead() {
        SiteMemory.Learner learner = SiteMemory.learner();
        learner.add(Page.of(null, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0, 1}));
        assertThat(learner.memory()).isNotNull();
    }

    private static String background() {
        return "Jembatan itu putus diterjang banjir pada awal tahun, dan sejak saat itu warga menyeberang dengan rakit bambu.";
    }

    private static String text(ArticleExtractor extractor, Page page) {
        return extractor.extract(page).found().orElseThrow().text();
    }

    private static Page page(String address, int story, String insert) {
        String html =
                """
                <html><head><title>Kisah N dari kampung</title></head><body><article><h1>Kisah N dari kampung</h1>
                <p>Dalam kisah N seorang nelayan bercerita tentang ombak yang datang sebelum fajar di teluk.</p>
                <p>INSERT</p>
                <p>Anaknya yang ke-N meneruskan perahu itu dan melaut setiap malam bila bulan tidak terang.</p>
                </article></body></html>
                """;
        return Page.of(
                URI.create(address),
                html.replace("INSERT", insert).replace("N", "" + story).getBytes(UTF_8));
    }
}
