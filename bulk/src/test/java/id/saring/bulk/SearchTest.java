package id.saring.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.saring.bulk.search.CorpusSearch;
import id.saring.bulk.search.Hit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A corpus in SQLite, and what is found in it. */
class SearchTest {
    @TempDir Path folder;
    private Path corpus;

    @BeforeEach
    void writeCorpus() throws IOException {
        String padding =
                "Cerita ini ditulis untuk mengisi halaman supaya cukup panjang bagi pembaca. ";
        WarcFile warc =
                new WarcFile(true)
                        .page(
                                "http://a/1",
                                Pages.page(
                                        "Rumah Panggung",
                                        "Rumahnya berdiri di tepi sungai. " + padding + padding))
                        .page(
                                "http://a/2",
                                Pages.page(
                                        "Anak Sekolah",
                                        "Anak-anak berangkat pada hari Jum'at pagi. "
                                                + padding
                                                + padding))
                        .page(
                                "http://a/3",
                                Pages.page(
                                        "Harga Beras",
                                        "Harga beras medium naik tiga persen. "
                                                + padding
                                                + padding))
                        .page(
                                "http://a/4",
                                Pages.page(
                                        "Kafe Baru",
                                        "Sebuah café dibuka; harga kopi murah, beras tidak dijual. "
                                                + padding
                                                + padding));
        corpus = folder.resolve("corpus.sqlite");
        Corpus.from(List.of(warc.write(folder.resolve("x.warc.gz")))).to(corpus).run();
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({
        "rumah, Rumah Panggung",
        "RUMAH sungai, Rumah Panggung",
        "anak, Anak Sekolah",
        "anak-anak, Anak Sekolah",
        "jum'at, Anak Sekolah",
        "cafe, Kafe Baru",
        "'\"harga beras\"', Harga Beras",
        "harga beras -kopi, Harga Beras",
        "med*, Harga Beras",
        "'\"harga beras', Harga Beras",
        "cerita, Rumah Panggung|Anak Sekolah|Harga Beras|Kafe Baru"
    })
    void findsWords(String query, String titles) throws IOException {
        assertThat(new CorpusSearch(corpus).find(query, 10))
                .extracting(Hit::title)
                .containsExactlyInAnyOrder(titles.split("\\|"));
    }

    @Test
    void putsTheBestFirstAndShowsThePlace() throws IOException {
        List<Hit> hits = new CorpusSearch(corpus).find("harga beras", 1);
        assertThat(hits).hasSize(1);
        assertThat(hits.get(0).title()).isEqualTo("Harga Beras");
        assertThat(hits.get(0).url()).isEqualTo("http://a/3");
        assertThat(hits.get(0).excerpt()).contains("[Harga] [beras] medium");
    }

    @Test
    void findsNothingQuietlyAndRefusesAQueryWithoutAWord() throws IOException {
        assertThat(new CorpusSearch(corpus).find("tiada", 10)).isEmpty();
        assertThatThrownBy(() -> new CorpusSearch(corpus).find("\" -", 10))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tellsAFileThatIsNoCorpus() throws IOException {
        Path text =
                Files.writeString(
                        folder.resolve("x.sqlite"), "bukan basis data, hanya teks biasa saja");
        assertThatThrownBy(() -> new CorpusSearch(text).find("kata", 10))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no corpus in SQLite");
    }
}
