package id.saring.bulk.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which made-up near copies are found, of 400 texts of 300 words each. */
class NearCopiesTest {
    private static final int TEXTS = 400;
    private static final int WORDS = 300;

    @TempDir Path folder;

    @Test
    void findsTheSameTextInOtherCaseAndPunctuation() throws IOException {
        assertThat(found(text -> text.toUpperCase(java.util.Locale.ROOT).replace(".", " ;")))
                .isEqualTo(TEXTS);
    }

    @Test
    void findsATextWithEveryFiftiethWordChanged() throws IOException {
        assertThat(found(text -> changed(text, 50))).isGreaterThanOrEqualTo(TEXTS * 99 / 100);
    }

    @Test
    void findsMostTextsWithEveryThirtiethWordChanged() throws IOException {
        assertThat(found(text -> changed(text, 30))).isGreaterThanOrEqualTo(TEXTS * 95 / 100);
    }

    @Test
    void findsATextWithAnotherLeadAndEnd() throws IOException {
        assertThat(found(text -> text(9_999, 25) + " " + text + " " + text(8_888, 15)))
                .isGreaterThanOrEqualTo(TEXTS * 99 / 100);
    }

    @Test
    void takesNoTextForACopyThatSharesHalf() throws IOException {
        assertThat(
                        found(
                                text ->
                                        text.substring(0, text.length() / 2)
                                                + text(text.hashCode(), WORDS / 2)))
                .isLessThanOrEqualTo(TEXTS / 100);
    }

    @Test
    void takesNoOtherTextForACopy() throws IOException {
        assertThat(found(text -> text(text.hashCode(), WORDS))).isZero();
    }

    @Test
    void exactCopiesAreTheSameButForWhiteSpace() throws IOException {
        Likeness exact = Likeness.EXACT;
        assertThat(exact.signature("satu dua\ntiga")).isEqualTo(exact.signature(" satu  dua tiga"));
        assertThat(exact.signature("satu dua"))
                .isNotEqualTo(exact.signature("satudua"))
                .isNotEqualTo(exact.signature("Satu dua"));
    }

    @Test
    void shortAndEmptyTextsHaveSignaturesToo() {
        for (String text : new String[] {"", "satu", "satu dua", "…"}) {
            assertThat(Likeness.NEAR.signature(text))
                    .hasSize(96)
                    .isEqualTo(Likeness.NEAR.signature(text));
        }
    }

    /** Ten thousand texts that are alike are compared with a few, not with all. */
    @Test
    void manyTextsOfOneShapeDoNotSlowItDown() throws IOException {
        try (Known known = new Known(Likeness.NEAR, folder, 0)) {
            String frame = text(1, 120);
            int kept = 0;
            for (int i = 0; i < 10_000; i++) {
                int[] signature = Likeness.NEAR.signature(frame + text(i, 100));
                if (known.find(signature) < 0) {
                    known.add(signature, i);
                    kept++;
                }
            }
            assertThat(kept).isGreaterThan(9_000);
        }
    }

    @Test
    void whatWasKeptIsFoundAgainAfterACrash() throws IOException {
        try (Known known = new Known(Likeness.NEAR, folder, 0)) {
            for (int i = 0; i < 30; i++) {
                known.add(Likeness.NEAR.signature(text(i, WORDS)), i);
            }
            assertThat(known.commit()).isEqualTo(30);
        }
        try (Known known = new Known(Likeness.NEAR, folder, 20)) {
            assertThat(known.find(Likeness.NEAR.signature(text(19, WORDS)))).isEqualTo(19);
            assertThat(known.find(Likeness.NEAR.signature(text(25, WORDS)))).isEqualTo(-1);
        }
    }

    /** How many texts, changed, are found to be copies of the right one. */
    private int found(UnaryOperator<String> change) throws IOException {
        int found = 0;
        try (Known known = new Known(Likeness.NEAR, folder, 0)) {
            for (int i = 0; i < TEXTS; i++) {
                known.add(Likeness.NEAR.signature(text(i, WORDS)), i);
            }
            for (int i = 0; i < TEXTS; i++) {
                found +=
                        known.find(Likeness.NEAR.signature(change.apply(text(i, WORDS)))) == i
                                ? 1
                                : 0;
            }
        }
        return found;
    }

    private static String changed(String text, int each) {
        String[] words = text.split(" ");
        for (int i = each / 2; i < words.length; i += each) {
            words[i] = "ganti" + i;
        }
        return String.join(" ", words);
    }

    /** Words as frequent as in a language, the most frequent a twentieth of all. */
    static String text(long seed, int words) {
        Random random = new Random(seed * 31 + 7);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            int rank = (int) Math.exp(random.nextDouble() * Math.log(5_000));
            text.append(i == 0 ? "" : " ").append('k').append(rank).append(i % 15 == 14 ? "." : "");
        }
        return text.toString();
    }
}
