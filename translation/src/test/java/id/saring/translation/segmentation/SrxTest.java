package id.saring.translation.segmentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.loomchild.segment.srx.SrxDocument;
import net.loomchild.segment.srx.SrxTextIterator;
import net.loomchild.segment.srx.io.Srx2Parser;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** An independent SRX engine parts texts by our SRX as Saring parts them itself. */
class SrxTest {
    private static final SrxDocument RULES =
            new Srx2Parser().parse(new StringReader(Srx.indonesian()));
    private static final Segmenter SEGMENTER = Segmenter.of("id");
    private static final String[] PIECES = {
        "Dr", "H", "S.H", "M.Si", "Ahmad", "Ia", "Namun", "dan", "kata", "saya", "5", "12", "2024",
        "No", "hal", "Jl", "Tbk", "Ltd", "PT", "dll", "vitamin", "C", "D.W", "II", "iPhone",
                "pergi",
        "Purn", "a", "Menurut", "berjudul", "Di", "1.000", "rumah", "kami", "s.d", "Ph", "D", "XI",
                "2.904",
        "678", "B", "()", "katanya", "mengatakan", "\"Kami siap pergi besok pagi,\" kata", "II)",
                "Aa)"
    };
    private static final String[] ENDS = {
        ". ", ".", "? ", "! ", "... ", "… ", ".\" ", "\" ", " \"", " ", " ", ", ", ": ", ".) ",
        " (", ".\u00a0", ".\"", ".” ", ".”", " “", "\n", "?\" ", "' ", "; ", " `", "` "
    };

    private static List<String> byEngine(String text) {
        List<String> sentences = new ArrayList<>();
        SrxTextIterator engine = new SrxTextIterator(RULES, "id", text);
        while (engine.hasNext()) {
            String sentence = engine.next().replaceAll("^[\\s\u00a0]+|[\\s\u00a0]+$", "");
            if (!sentence.isEmpty()) {
                sentences.add(sentence);
            }
        }
        return sentences;
    }

    /** A failure's message names the file that holds what is wanted. */
    @Test
    void theFileIsWhatTheWordsGive() throws IOException {
        Path file = Path.of("src/main/resources/id/saring/translation/segmentation/indonesian.srx");
        Path wanted = Files.writeString(Path.of("target/indonesian.srx"), Srx.indonesian());
        assertThat(Files.readString(file))
                .as("copy %s to %s", wanted, file)
                .isEqualTo(Srx.indonesian());
    }

    @Test
    void agreesOnTheSentencesOfTheTable() throws IOException {
        for (String text : SegmenterTest.texts()) {
            assertThat(byEngine(text)).as(text).isEqualTo(SEGMENTER.sentences(text));
        }
    }

    @Test
    void agreesOnTextsPutTogetherAtRandom() {
        Random random = new Random(8);
        for (int n = 0; n < 800; n++) {
            StringBuilder text = new StringBuilder();
            for (int k = 2 + random.nextInt(7); k > 0; k--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
                text.append(ENDS[random.nextInt(ENDS.length)]);
            }
            String whole = text.toString();
            assertThat(byEngine(whole)).as(whole).isEqualTo(SEGMENTER.sentences(whole));
        }
    }

    @Test
    void agreesOnLabelledSentences() throws IOException {
        Path folder = Path.of(System.getProperty("saring.shared"), "sentences");
        Assumptions.assumeTrue(Files.isDirectory(folder));
        for (String set : List.of("gsd_dev.jsonl", "csui_dev.jsonl")) {
            Matcher text =
                    Pattern.compile("\"text\": \"((?:[^\"\\\\]|\\\\.)*)\"")
                            .matcher(Files.readString(folder.resolve(set)));
            while (text.find()) {
                String sentence = text.group(1).replace("\\\"", "\"");
                assertThat(byEngine(sentence))
                        .as(sentence)
                        .isEqualTo(SEGMENTER.sentences(sentence));
            }
        }
    }
}
