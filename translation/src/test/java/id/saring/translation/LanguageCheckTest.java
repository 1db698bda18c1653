package id.saring.translation;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.core.Article;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A translation that was forgotten, or made into another language, is told. */
class LanguageCheckTest {
    private static final String SOURCE =
            "Warga desa itu menanam padi di sawah sejak pagi buta bersama Budi Santosa.";

    private static List<Problem> problems(String target, String translation) {
        Bitext bitext = Bitext.of(Article.builder(SOURCE).build(), "id", target);
        Unit unit = bitext.units().get(0);
        Part part = unit.segments().get(0);
        List<Piece> pieces = new java.util.ArrayList<>(List.of(new Piece.Words(translation + " ")));
        part.source().stream().filter(piece -> piece.code() != null).forEach(pieces::add);
        return Homecoming.of(bitext, Map.of(unit.id(), List.of(part.translated(pieces))))
                .problems();
    }

    @ParameterizedTest
    @CsvSource({
        "en, Warga desa itu menanam padi di sawah sejak pagi buta bersama",
        "ms, The villagers have been planting rice in the field since early morning",
        "jv, The villagers have been planting rice in the field since early morning",
    })
    void anotherLanguageIsTold(String target, String translation) {
        assertThat(problems(target, translation))
                .extracting(Problem::kind)
                .contains(Problem.Kind.LANGUAGE);
    }

    @ParameterizedTest
    @CsvSource({
        "en, The villagers have been planting rice in the field since early morning with",
        "id, Warga desa itu menanam padi di sawah sejak pagi buta bersama",
        "en, Rice",
    })
    void theRightLanguageOrTooLittleOfItIsNot(String target, String translation) {
        assertThat(problems(target, translation))
                .extracting(Problem::kind)
                .doesNotContain(Problem.Kind.LANGUAGE);
    }
}
