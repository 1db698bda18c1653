package id.saring.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.bulk.search.CorpusSearch;
import id.saring.bulk.search.Hit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words that are found under their affixes, on families of words written for this test. */
class AffixedSearchTest {
    private static final String PADDING =
            "Cerita ini ditambahkan supaya halaman cukup panjang bagi siapa saja. Sore itu langit"
                    + " biru, angin pelan, dan orang-orang duduk di tepi lapangan sambil minum teh.";

    @TempDir Path folder;

    @Test
    void findsWordsUnderTheirAffixesAndLittleElse() throws IOException {
        List<List<String>> families = families();
        Path corpus = corpus(families);
        int wanted = 0;
        int found = 0;
        int given = 0;
        List<String> missed = new ArrayList<>();
        for (List<String> family : families) {
            for (String word : family) {
                Set<String> titles = new HashSet<>();
                new CorpusSearch(corpus).find(word, 500).forEach(hit -> titles.add(hit.title()));
                given += titles.size();
                wanted += family.size();
                for (String other : family) {
                    if (titles.contains(title(other))) {
                        found++;
                    } else {
                        missed.add(word + " " + other);
                    }
                }
            }
        }
        assertThat(found / (double) wanted).as("recall, missed %s", missed).isGreaterThan(0.95);
        assertThat(found / (double) given).as("precision").isGreaterThan(0.95);
    }

    @Test
    void putsTheWordAsItIsWrittenFirst() throws IOException {
        Path corpus = corpus(families());
        List<Hit> hits = new CorpusSearch(corpus).find("pemakaian", 10);
        assertThat(hits.get(0).title()).isEqualTo(title("pemakaian"));
        assertThat(hits).hasSize(6);
        assertThat(new CorpusSearch(corpus).find("\"pemakaian\"", 10)).hasSize(1);
        assertThat(new CorpusSearch(corpus).find("pakai -memakai", 10)).hasSize(5);
    }

    @Test
    void takesNoLettersOffThatAreAWordsOwn() throws IOException {
        Path corpus = corpus(List.of(List.of("berita", "rita", "beritanya"), List.of("merak")));
        assertThat(new CorpusSearch(corpus).find("berita", 10))
                .extracting(Hit::title)
                .containsExactlyInAnyOrder(title("berita"), title("beritanya"));
    }

    private static List<List<String>> families() throws IOException {
        try (InputStream in = AffixedSearchTest.class.getResourceAsStream("word-families.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split(" ")))
                    .toList();
        }
    }

    private Path corpus(List<List<String>> families) throws IOException {
        WarcFile warc = new WarcFile(true);
        for (List<String> family : families) {
            for (String word : family) {
                warc.page(
                        "http://a/" + word,
                        Pages.page(title(word), "Kata yang dicari ialah " + word + ".", PADDING));
            }
        }
        Path corpus = folder.resolve("corpus.sqlite");
        Corpus.from(List.of(warc.write(folder.resolve("x.warc.gz")))).to(corpus).run();
        return corpus;
    }

    private static String title(String word) {
        return "Halaman nomor " + Integer.toHexString(word.hashCode());
    }
}
