package id.saring.translation.memory;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.core.Article;
import id.saring.translation.Bitext;
import id.saring.translation.Homecoming;
import id.saring.translation.Piece;
import id.saring.translation.Problem;
import id.saring.translation.Term;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlossaryCheckTest {
    private static List<Problem> problems(
            Bitext bitext, List<Piece> translation, Glossary glossary) {
        var part = bitext.units().get(0).segments().get(0).translated(translation);
        Homecoming home = Homecoming.of(bitext, Map.of(bitext.units().get(0).id(), List.of(part)));
        return GlossaryCheck.of(home, glossary).problems().stream()
                .filter(problem -> problem.kind() == Problem.Kind.TERM)
                .toList();
    }

    private static List<Problem> problems(
            String languages, String source, String target, Term... terms) {
        String[] both = languages.split(">");
        Bitext bitext = Bitext.of(Article.builder(source).build(), both[0], both[1]);
        return problems(
                bitext, List.of(new Piece.Words(target)), Glossary.of(List.of(terms), both[0]));
    }

    @ParameterizedTest
    @CsvSource({
        "id>en, pemerintah memajaki ekspor, the government taxes exports, pajak, tax",
        "id>en, tiga anak-anak hilang, three children are missing, anak, child",
        "id>en, harga turun, prices dropped, turun, drop",
        "id>en, kota-kota besar, the big cities, kota, city",
        "id>en, nilai tukarnya turun, exchange rates fell, nilai tukar, exchange rate",
        "id>en, panen raya, The Great HARVEST, panen, harvest",
        "id>ms, harga mobil, harga keretanya, mobil, kereta",
        "en>id, the taxes rose, pajaknya naik, tax, pajak",
        "id>nl, harga beras, de prijzen van rijst, harga, prijs",
        "id>ja, harga beras, お米の値段, beras, 米",
    })
    void endingsDoNotCount(
            String languages, String source, String target, String term, String translation) {
        assertThat(problems(languages, source, target, new Term(term, translation))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "id>en, pemerintah memajaki ekspor, the government levies exports, pajak, tax",
        "id>en, anak itu hilang, the childish one is missing, anak, kid",
        "id>en, harga naik, syntax rises, harga, tax",
        "id>ms, harga mobil, harga motokar, mobil, kereta",
        "id>ja, harga beras, 値段, beras, 米",
    })
    void anotherWordIsReported(
            String languages, String source, String target, String term, String translation) {
        assertThat(problems(languages, source, target, new Term(term, translation)))
                .singleElement()
                .satisfies(
                        problem ->
                                assertThat(problem.message())
                                        .startsWith("s1 lacks \"" + translation + "\"")
                                        .contains("\"" + term + "\"")
                                        .contains(target));
    }

    @Test
    void anyOfSeveralTranslationsWillDo() {
        Term[] terms = {new Term("pajak", "tax"), new Term("pajak", "levy")};
        assertThat(problems("id>en", "pajak naik", "the tax rises", terms)).isEmpty();
        assertThat(problems("id>en", "pajak naik", "the levies rise", terms)).isEmpty();
        assertThat(problems("id>en", "pajak naik", "the toll rises", terms)).hasSize(1);
    }

    /** A protected name stays: that it holds a term's word asks nothing of the translator. */
    @Test
    void namesAreNoTerms() {
        Bitext bitext =
                Bitext.of(Article.builder("Kata Budi Pajak, besok libur").build(), "id", "en");
        List<Piece> target = bitext.units().get(0).segments().get(0).source();
        assertThat(target).anyMatch(piece -> piece instanceof Piece.Point);
        Glossary glossary = Glossary.of(List.of(new Term("pajak", "tax")));
        assertThat(problems(bitext, target, glossary)).isEmpty();
    }

    @Test
    void isNoReasonToRefuse() {
        assertThat(Problem.Kind.TERM.isSerious()).isFalse();
    }
}
