package id.saring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.bulk.Outcome;
import id.saring.i18n.script.Transliteration;
import id.saring.translation.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said when something is wrong: in both languages, and explained in the documentation. */
class MessagesTest {
    private static final PropertyResourceBundle ENGLISH = UserLanguage.ENGLISH.texts("messages");
    private static final PropertyResourceBundle INDONESIAN =
            UserLanguage.INDONESIAN.texts("messages");
    private static final Path TROUBLES = Path.of("docs/TROUBLESHOOTING.md");

    @Test
    void everyMessageOfTheSourcesIsInTheCatalogue() throws IOException {
        List<Template> templates =
                ENGLISH.keySet().stream().map(ENGLISH::getString).map(Template::of).toList();
        assertThat(sources())
                .filteredOn(
                        message -> templates.stream().noneMatch(template -> is(template, message)))
                .as("to add to messages.properties, messages_id.properties, TROUBLESHOOTING.md")
                .isEmpty();
    }

    /** What picocli says stands in its jar, not in our sources. */
    @Test
    void everyMessageOfTheCatalogueIsInTheSources() throws IOException {
        Set<String> sources = sources();
        Map<String, String> unused = new TreeMap<>();
        for (String key : ENGLISH.keySet()) {
            Template template = Template.of(ENGLISH.getString(key));
            if (sources.stream().noneMatch(source -> is(template, source))) {
                unused.put(key, ENGLISH.getString(key));
            }
        }
        unused.values().removeIf(text -> PICOCLI.matcher(text).find());
        unused.keySet().removeAll(PARTS);
        assertThat(unused).isEmpty();
    }

    private static final Pattern PICOCLI =
            Pattern.compile(
                    "^(Unknown|Unmatched|Did you mean|Possible|Missing|Expected parameter|Invalid value|option \\{0\\} should)");

    /** Parts of other messages. */
    private static final Set<String> PARTS =
            Set.of(
                    "start-of-code",
                    "end-of-code",
                    "apertium-install",
                    "script-not-in-unicode",
                    "interrupted",
                    "page-of-article-missing");

    @Test
    void everyMessageIsTranslatedWithItsPlaces() {
        assertThat(INDONESIAN.keySet()).containsExactlyInAnyOrderElementsOf(ENGLISH.keySet());
        for (String key : ENGLISH.keySet()) {
            assertThat(new TreeSet<>(Template.of(INDONESIAN.getString(key)).places()))
                    .as(key)
                    .isEqualTo(new TreeSet<>(Template.of(ENGLISH.getString(key)).places()));
        }
    }

    @Test
    void everyMessageHasAnAnchorInTheDocumentationWithBothItsTexts() throws IOException {
        String page = Files.readString(TROUBLES);
        for (String key : ENGLISH.keySet()) {
            assertThat(page)
                    .contains(
                            "<a id=\""
                                    + key
                                    + "\"></a>**`"
                                    + ENGLISH.getString(key)
                                    + "`**  \n*`"
                                    + INDONESIAN.getString(key)
                                    + "`*");
        }
        assertThat(
                        Pattern.compile("<a id=\"([^\"]+)\"")
                                .matcher(page)
                                .results()
                                .map(a -> a.group(1)))
                .doesNotHaveDuplicates()
                .isSubsetOf(ENGLISH.keySet());
    }

    @Test
    void everyWordOfASummaryIsTranslated() {
        PropertyResourceBundle english = UserLanguage.ENGLISH.texts("labels");
        PropertyResourceBundle indonesian = UserLanguage.INDONESIAN.texts("labels");
        assertThat(indonesian.keySet()).containsExactlyInAnyOrderElementsOf(english.keySet());
        Set<String> known = new TreeSet<>();
        english.keySet().forEach(key -> known.add(english.getString(key)));
        Stream<String> losses =
                Transliteration.available().stream()
                        .flatMap(id -> Transliteration.of(id).loss().stream());
        Stream<String> names =
                Stream.of(
                                Outcome.values(),
                                Problem.Kind.values(),
                                id.saring.parser.Extraction.Reason.values())
                        .flatMap(Stream::of)
                        .map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        assertThat(Stream.concat(losses, names)).isSubsetOf(known);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "extract tidak-ada.html | tidak-ada.html: there is no such file or folder | tidak-ada.html: tidak ada berkas atau folder seperti itu",
                "extract -j 0 a.html | -j must be at least 1, was 0 | -j paling sedikit 1, bukan 0",
                "inspect pom.xml/x | pom.xml/x: there is no such file or folder | pom.xml/x: tidak ada berkas atau folder seperti itu",
                "bulk a.warc -o corpus.abc | the name does not tell the format | format tidak dapat diketahui dari namanya",
                "search tidak-ada.sqlite beras | there is no such file or folder | tidak ada berkas atau folder seperti itu",
                "fetch https://contoh.id/ -o a.warc --delay -1 | --delay, --timeout and --max-bytes must be positive | --delay, --timeout, dan --max-bytes harus positif",
                "date entah | no date in 'entah' | tidak ada tanggal dalam 'entah'",
                "dates --anchor kapan README.md | --anchor: no date in 'kapan'; write it as | --anchor: tidak ada tanggal dalam 'kapan'; tulislah seperti",
                "segment tidak-ada.txt | there is no such file or folder | tidak ada berkas atau folder seperti itu",
                "language tidak-ada.txt | there is no such file or folder | tidak ada berkas atau folder seperti itu",
                "calendar lusa | no day 'lusa'; give one as | 'lusa' bukan hari; tulislah seperti",
                "translit --from Lamp README.md | is not encoded in Unicode | belum ada dalam Unicode",
                "translate export README.md --to 123456789 | '123456789' is no language tag; write one | '123456789' bukan tag bahasa; tulislah",
                "translate import README.md | is no line of a PO file; mend it | bukan baris berkas PO; perbaiki",
                "translate run tidak-ada.html --to ms | there is no such file | tidak ada berkas",
                "translate leverage tidak-ada.html --to ms | there is no such file | tidak ada berkas",
                "numbers --language fr README.md | not in 'fr' | tidak dalam 'fr'",
                "spell --to 2025 README.md | spellings are 1901, 1947 and eyd, not '2025' | ejaan yang dikenal adalah 1901, 1947, dan eyd, bukan '2025'",
                "names tidak-ada.txt | there is no such file or folder | tidak ada berkas atau folder seperti itu",
                "completion lebih | Unmatched argument at index 1: 'lebih' | Argumen ke-1 (dihitung dari 0) tidak dikenali: 'lebih'",
                "help lebih | Unknown subcommand 'lebih'. | Perintah 'lebih' tidak dikenal.",
                "ekstrak | Did you mean: saring extract | Maksud Anda: saring extract",
                "extract | Missing required parameter: 'INPUT' | Masukan wajib belum diberikan: 'INPUT'",
                "extract --formatt x a.html | Unknown option: '--formatt' | Opsi tidak dikenal: '--formatt'",
                "extract -f docx a.html | expected one of | pilihannya",
                "extract -j dua a.html | 'dua' is not an int | 'dua' bukan an int",
                "extract --url | Missing required parameter for option '--url' (URL) | Nilai untuk opsi '--url' (URL) belum diberikan",
                "extract a.html -o --url x | Expected parameter for option '--output' but found '--url' | Opsi '--output' memerlukan nilai",
                "date a --anchor kemarin | cannot convert 'kemarin' to | 'kemarin' tidak dapat dibaca sebagai",
                "bulk a.warc -o a.jsonl -o b.jsonl | should be specified only once | hanya boleh diberikan satu kali"
            })
    void everyCommandComplainsInBothLanguages(String command, String english, String indonesian) {
        Run one = Run.saringIn("en", new byte[0], command.split(" "));
        Run other = Run.saringIn("id", new byte[0], command.split(" "));
        assertThat(one.code()).isNotZero();
        assertThat(one.err()).contains(english);
        assertThat(other.code()).isEqualTo(one.code());
        assertThat(other.err()).contains(indonesian);
    }

    @Test
    void whatProgramsReadIsTheSameInEveryLanguage() {
        String[] command = {"extract", "-f", "jsonl", "tidak-ada.html", "examples/berita-br.html"};
        assertThat(Run.saringIn("id", new byte[0], command).out())
                .isEqualTo(Run.saring(command).out());
    }

    @Test
    void aMessageInsideAMessageIsTranslatedToo() {
        byte[] page = Pages.bare();
        Run run = Run.saringIn("id", page, "extract", "-");
        assertThat(run.err())
                .isEqualTo("saring: -: tidak ada artikel: teksnya 13 karakter, kurang dari 100\n");
    }

    @Test
    void wordsOfThePageAreNotTakenForMessages() {
        byte[] text = "found".getBytes(StandardCharsets.UTF_8);
        assertThat(Run.saringIn("id", text, "numbers", "--to", "words").err())
                .isEqualTo("saring: -: bukan bilangan: 'found'\n");
    }

    /** Whether a message is made by a template, perhaps after a place. */
    private static boolean is(Template template, String message) {
        String place = SourceMessages.ANY + ": ";
        boolean placed = message.startsWith(place);
        return template.match(message) != null
                || placed && template.match(message.substring(place.length())) != null;
    }

    /** Those that whoever changes a rule file of Saring's may meet are left out. */
    private static Set<String> sources() throws IOException {
        List<String> modules =
                List.of("core", "i18n", "parser", "translation", "bulk", "parquet", "cli");
        return SourceMessages.in(
                modules.stream().map(module -> Path.of(module, "src/main/java")).toList(),
                Set.of(
                        "script/RuleParser.java",
                        "script/SetParser.java",
                        "script/Pass.java",
                        "date/Lexicon.java",
                        "calendar/HolidayRule.java",
                        "calendar/Place.java",
                        "spelling/Letters.java",
                        "language/LanguageTable.java"));
    }
}
