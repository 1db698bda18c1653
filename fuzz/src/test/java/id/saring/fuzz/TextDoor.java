package id.saring.fuzz;

import id.saring.core.Article;
import id.saring.core.Block;
import id.saring.core.Text;
import id.saring.i18n.date.Anchor;
import id.saring.i18n.date.PrintedDates;
import id.saring.i18n.date.TemporalTagger;
import id.saring.i18n.language.LanguageIdentifier;
import id.saring.i18n.name.NameRomanizer;
import id.saring.i18n.number.NumberReader;
import id.saring.i18n.script.Transliteration;
import id.saring.i18n.spelling.Respeller;
import id.saring.i18n.spelling.SpellingDetector;
import id.saring.i18n.spelling.SpellingSystem;
import id.saring.translation.Bitext;
import id.saring.translation.exchange.BitextFormat;
import id.saring.translation.segmentation.Segmenter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A front door that takes any text.
 *
 * @param read the same result for the same text, from any number of threads
 */
record TextDoor(String name, Function<String, Object> read) {
    private static final Anchor ANCHOR = Anchor.parse("2023-09-05T10:37+07:00");

    static List<TextDoor> all() {
        List<TextDoor> all = new ArrayList<>();
        TemporalTagger tagger = TemporalTagger.create();
        all.add(new TextDoor("temporal", text -> tagger.tag(text, ANCHOR)));
        all.add(new TextDoor("printed dates", text -> PrintedDates.findAll(text, null)));
        LanguageIdentifier languages = LanguageIdentifier.create();
        all.add(new TextDoor("language", languages::identify));
        NameRomanizer names = NameRomanizer.create();
        all.add(new TextDoor("names", names::romanize));
        for (String language : List.of("id", "ms", "jv", "su")) {
            NumberReader numbers = NumberReader.of(language);
            all.add(new TextDoor("numbers " + language, numbers::find));
        }
        for (String language : List.of("id", "en", "th")) {
            Segmenter segmenter = Segmenter.of(language);
            all.add(new TextDoor("sentences " + language, segmenter::split));
        }
        Transliteration.available().stream()
                .filter(id -> !id.contains("/")) // variants differ in data alone
                .map(Transliteration::of)
                .forEach(letters -> all.add(new TextDoor(letters.id(), letters::convert)));
        all.addAll(spellings());
        all.add(new TextDoor("translators' files", TextDoor::files));
        return all;
    }

    Runnable work(String text) {
        return () -> read.apply(text);
    }

    private static List<TextDoor> spellings() {
        List<TextDoor> all = new ArrayList<>();
        all.add(new TextDoor("spelling of a text", SpellingDetector::detect));
        for (SpellingSystem from : SpellingSystem.values()) {
            for (SpellingSystem to : SpellingSystem.values()) {
                if (from != to) {
                    Respeller respeller = Respeller.between(from, to);
                    all.add(new TextDoor("spelling " + from + " to " + to, respeller::respell));
                }
            }
        }
        return all;
    }

    private static Object files(String text) {
        Article article =
                Article.builder("Judul")
                        .blocks(List.of(new Block.Paragraph(Text.of(text))))
                        .build();
        Bitext bitext = Bitext.of(article, "id", "en");
        return Stream.of(BitextFormat.values()).map(format -> format.write(bitext)).toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
