package id.saring.translation.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.saring.core.Article;
import id.saring.core.Block;
import id.saring.core.Mark;
import id.saring.core.Text;
import id.saring.translation.Articles;
import id.saring.translation.Bitext;
import id.saring.translation.GeneratedArticles;
import id.saring.translation.Homecoming;
import id.saring.translation.Pseudo;
import id.saring.translation.Term;
import id.saring.translation.memory.Glossary;
import id.saring.translation.memory.MemoryFiller;
import id.saring.translation.memory.TranslationMemory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.sf.okapi.lib.xliff2.core.Unit;
import net.sf.okapi.lib.xliff2.glossary.GlossEntry;
import net.sf.okapi.lib.xliff2.matches.Match;
import net.sf.okapi.lib.xliff2.reader.Event;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a memory and a glossary know goes out as other tools expect it, and they read it. */
class CandidatesTest {
    private static final TranslationMemory MEMORY =
            TranslationMemory.builder()
                    .add(bitext("turun", "12.500").map(Pseudo::translate))
                    .build();
    static final Bitext SIMILAR =
            MemoryFiller.annotate(
                    MemoryFiller.fill(bitext("naik", "13.000"), MEMORY, 0.75),
                    Glossary.of(List.of(new Term("beras", "rice"))));

    @TempDir private Path folder;

    private static Bitext bitext(String verb, String price) {
        String text = "Harga beras " + verb + " menjadi Rp " + price + " di pasar. Warga lega.";
        Mark bold = new Mark(Mark.Kind.STRONG, 0, 11, null);
        Mark across = new Mark(Mark.Kind.EMPHASIS, 12, text.length(), null);
        Article article =
                Article.builder("Pasar ramai lagi")
                        .blocks(List.of(new Block.Paragraph(new Text(text, List.of(bold, across)))))
                        .build();
        return Bitext.of(article, "id", "en");
    }

    private static List<Unit> okapi(String xliff) {
        List<Unit> units = new ArrayList<>();
        try (XLIFFReader reader = new XLIFFReader(XLIFFReader.VALIDATION_MAXIMAL)) {
            reader.open(xliff);
            while (reader.hasNext()) {
                Event event = reader.next();
                if (event.isUnit()) {
                    units.add(event.getUnit());
                }
            }
        }
        return units;
    }

    @Test
    void okapiReadsTheCandidates() {
        Unit paragraph = okapi(BitextFormat.XLIFF21.write(SIMILAR)).get(1);
        assertThat(paragraph.getMatches()).hasSize(2);
        Match match = paragraph.getMatches().get(0);
        assertThat(match.getRef()).isEqualTo("#s1");
        assertThat(match.getType()).isEqualTo("tm");
        assertThat(match.getSimilarity()).isBetween(80.0, 99.0);
        assertThat(match.getSource().getPlainText()).contains("beras turun menjadi");
        assertThat(match.getTarget().getPlainText()).contains("BERAS TURUN MENJADI");
    }

    @Test
    void okapiReadsTheTerms() {
        Unit paragraph = okapi(BitextFormat.XLIFF21.write(SIMILAR)).get(1);
        GlossEntry entry = paragraph.getGlossary().get(0);
        assertThat(entry.getTerm().getText()).isEqualTo("beras");
        assertThat(entry.getTranslations().get(0).getText()).isEqualTo("rice");
    }

    @Test
    void keepsTheRulesOfOasis() {
        assertThat(Xliff21Rules.broken(BitextFormat.XLIFF21.write(SIMILAR))).isEmpty();
    }

    @Test
    void translateToolkitReadsTheAlternatives() throws Exception {
        assumeTrue(Programs.isInstalled("xliff2po"));
        Files.writeString(folder.resolve("a.xlf"), BitextFormat.XLIFF12.write(SIMILAR));
        String script =
                "from translate.storage import xliff\n"
                        + "for unit in xliff.xlifffile.parsefile('a.xlf').units:\n"
                        + "  for alt in unit.getalttrans():\n"
                        + "    print(unit.getid(), '|', alt.source, '|', alt.target)\n";
        String printed = Programs.run(folder, "/usr/bin/python3", "-c", script);
        assertThat(printed.lines())
                .anyMatch(line -> line.contains("turun menjadi") && line.contains("TURUN MENJADI"));
    }

    /** A segment that holds only the start of a code goes in with the one that holds its end. */
    @Test
    void halvesOfACodeAreFilledTogether() {
        TranslationMemory one =
                TranslationMemory.builder()
                        .add(
                                SIMILAR.units().get(1).segments().get(0).source(),
                                SIMILAR.units().get(1).segments().get(0).source())
                        .build();
        Bitext half = MemoryFiller.fill(bitext("naik", "13.000"), one, 0.75);
        assertThat(half.units().get(1).segments()).allMatch(part -> part.target() == null);
        assertThat(half.units().get(1).aids().candidates())
                .singleElement()
                .satisfies(candidate -> assertThat(candidate.similarity()).isEqualTo(1));
        assertThat(Xliff21Rules.broken(BitextFormat.XLIFF21.write(half))).isEmpty();
        Bitext whole = MemoryFiller.fill(bitext("turun", "12.500"), MEMORY, 0.75);
        assertThat(whole.units().get(1).segments()).allMatch(part -> part.target() != null);
    }

    @Test
    void candidatesAreNoTranslations() {
        for (BitextFormat format : List.of(BitextFormat.XLIFF21, BitextFormat.XLIFF12)) {
            byte[] file = format.write(SIMILAR).getBytes(StandardCharsets.UTF_8);
            Homecoming home = Homecoming.of(SIMILAR, BitextFormat.read(file).units());
            assertThat(home.isSound()).isFalse();
            assertThat(home.article().blocks()).isEqualTo(SIMILAR.article().blocks());
        }
    }

    @Test
    void theNoteNamesThisArticlesFigures() {
        assertThat(SIMILAR.units().get(1).notes())
                .anyMatch(
                        note -> note.startsWith("Segment s1, memory ") && note.contains("13.000"));
    }

    @Provide
    Arbitrary<Article> articles() {
        return GeneratedArticles.any();
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void whateverTheArticleItsCandidatesKeepTheRules(
            @ForAll("articles") Article article, @ForAll("articles") Article before) {
        TranslationMemory memory =
                TranslationMemory.builder()
                        .add(Bitext.of(before, "id", "en").map(Pseudo::translate))
                        .add(Bitext.of(Articles.rich(), "id", "en").map(Pseudo::translate))
                        .build();
        Bitext bitext = MemoryFiller.fill(Bitext.of(article, "id", "en"), memory, 0.3);
        String file = BitextFormat.XLIFF21.write(bitext);
        assertThat(Xliff21Rules.broken(file)).isEmpty();
        assertThat(okapi(file)).hasSize(bitext.units().size());
    }
}
