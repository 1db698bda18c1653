package id.saring.bulk.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many of 1,000 texts are found again the more of their words are changed, anywhere. */
@Tag("slow")
class NearCopiesCurveTest {
    private static final int TEXTS = 1_000;
    private static final int WORDS = 300;

    @TempDir Path folder;

    @ParameterizedTest(name = "{0} % of the words changed")
    @CsvSource({
        "1, 1000, 1000",
        "3, 990, 1000",
        "4, 970, 1000",
        "5, 840, 930",
        "6, 580, 700",
        "7, 260, 360",
        "8, 60, 140",
        "10, 0, 20",
        "12, 0, 5",
        "15, 0, 0",
        "20, 0, 0",
        "30, 0, 0",
        "50, 0, 0"
    })
    void findsCopiesUpToTheThreshold(int percent, int least, int most) throws IOException {
        try (Known known = new Known(Likeness.NEAR, folder, 0)) {
            for (int i = 0; i < TEXTS; i++) {
                known.add(Likeness.NEAR.signature(NearCopiesTest.text(i, WORDS)), i);
            }
            int found = 0;
            for (int i = 0; i < TEXTS; i++) {
                String copy = changed(NearCopiesTest.text(i, WORDS), percent, new Random(i));
                found += known.find(Likeness.NEAR.signature(copy)) == i ? 1 : 0;
            }
            assertThat(found).isBetween(least, most);
        }
    }

    @Test
    void takesNoneOfTwentyThousandDifferentTextsForACopy() throws IOException {
        try (Known known = new Known(Likeness.NEAR, folder, 0)) {
            for (int i = 0; i < 20_000; i++) {
                int[] signature = Likeness.NEAR.signature(NearCopiesTest.text(i, 50));
                assertThat(known.find(signature)).as("text " + i).isNegative();
                known.add(signature, i);
            }
        }
    }

    private static String changed(String text, int percent, Random random) {
        String[] words = text.split(" ");
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            places.add(i);
        }
        Collections.shuffle(places, random);
        for (int place : places.subList(0, words.length * percent / 100)) {
            words[place] = "ganti" + place;
        }
        return String.join(" ", words);
    }
}
