package id.saring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.core.Article;
import id.saring.core.ArticleJson;
import id.saring.core.Credit;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranslateCommandTest {
    private static final String PAGE = "examples/berita-jsonld.html";

    @TempDir private Path folder;

    @Test
    void anArticleGoesOutAndComesBack() throws Exception {
        Path file = folder.resolve("berita.xlf");
        assertThat(export("--to", "en", "-o", file.toString()).code()).isZero();
        String translated =
                Files.readString(file)
                        .replaceAll(
                                "(<source>(.*?)</source>)(?=\\s*</segment>)",
                                "$1<target>$2</target>");
        Files.writeString(file, translated);
        Path home = folder.resolve("berita.en.json");
        Run run =
                Run.saring(
                        "translate",
                        "import",
                        file.toString(),
                        "--translator",
                        "Ayu",
                        "-o",
                        home.toString());
        assertThat(run.code()).as(run.err()).isZero();
        Article article = ArticleJson.read(Files.readString(home));
        assertThat(article.language()).isEqualTo("en");
        assertThat(article.credited(Credit.Role.TRANSLATOR)).containsExactly("Ayu");
        assertThat(article.title()).startsWith("Desa di Lereng Merbabu");
    }

    @Test
    void whatWasTranslatedIsRemembered() throws Exception {
        Path file = folder.resolve("berita.po");
        assertThat(export("--to", "en", "-f", "po", "-o", file.toString()).code()).isZero();
        String po = Files.readString(file);
        Files.writeString(
                file, po.replaceAll("(?m)^msgid (\".+\")\nmsgstr \"\"$", "msgid $1\nmsgstr $1"));
        Path memory = folder.resolve("memory.tmx");
        Run run =
                Run.saring(
                        "translate",
                        "import",
                        file.toString(),
                        "--article",
                        PAGE,
                        "-o",
                        memory.toString());
        assertThat(run.code()).as(run.err()).isZero();
        String known = export("--to", "en", "--memory", memory.toString()).out();
        assertThat(known).contains("<target>Desa di Lereng Merbabu");
        Run leverage =
                Run.saring(
                        "translate", "leverage", PAGE, "--to", "en", "--memory", memory.toString());
        assertThat(leverage.out()).contains("new                0         0").contains("100 %");
    }

    @Test
    void termsAreToldWhereTheyStand() throws Exception {
        Path glossary = Files.writeString(folder.resolve("terms.csv"), "panen,harvest\n");
        assertThat(export("--to", "en", "--glossary", glossary.toString()).out())
                .contains("Glossary: panen = harvest.");
    }

    @Test
    void termsThatTheTranslationLacksAreTold() throws Exception {
        Path file = folder.resolve("berita.xlf");
        assertThat(export("--to", "en", "-o", file.toString()).code()).isZero();
        String translated =
                Files.readString(file)
                        .replaceAll(
                                "(<source>(.*?)</source>)(?=\\s*</segment>)",
                                "$1<target>$2</target>");
        Files.writeString(file, translated);
        Path glossary = Files.writeString(folder.resolve("terms.csv"), "desa,village\n");
        Path home = folder.resolve("berita.en.json");
        Run run =
                Run.saring(
                        "translate",
                        "import",
                        file.toString(),
                        "--glossary",
                        glossary.toString(),
                        "-o",
                        home.toString());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).contains("title: term: s1 lacks \"village\"");
        assertThat(home).exists();
    }

    @Test
    void nothingIsWrittenWhereATranslationIsMissing() throws Exception {
        Path file = folder.resolve("berita.xlf");
        export("--to", "en", "-o", file.toString());
        Path home = folder.resolve("berita.en.md");
        Path report = folder.resolve("report.json");
        Run run =
                Run.saring(
                        "translate",
                        "import",
                        file.toString(),
                        "-o",
                        home.toString(),
                        "--report",
                        report.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("title: untranslated").contains("--lenient");
        assertThat(home).doesNotExist();
        assertThat(Files.readString(report)).contains("\"kind\":\"untranslated\"");
        Run lenient =
                Run.saring(
                        "translate", "import", "--lenient", file.toString(), "-o", home.toString());
        assertThat(lenient.code()).isZero();
        assertThat(Files.readString(home)).startsWith("# Desa di Lereng");
    }

    @Test
    void whatWasThereStaysWhereAFileCannotBeRead() throws Exception {
        Path home = Files.writeString(folder.resolve("berita.en.json"), "yang lama");
        byte[] packed = {'P', 'K', 3, 4, 0, 0, 8, 0};
        Path docx = Files.write(folder.resolve("berita.docx"), packed);
        Run run = Run.saring("translate", "import", docx.toString(), "-o", home.toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("berita.docx: line 1, column 3: a control character");
        assertThat(home).hasContent("yang lama");
        Path glossary = Files.writeString(folder.resolve("terms.csv"), "pajak\n");
        Run wrong = export("--to", "en", "--glossary", glossary.toString());
        assertThat(wrong.code()).isEqualTo(3);
        assertThat(wrong.err()).contains("terms.csv: line 1, column 1: a row needs two columns");
        assertThat(wrong.out()).isEmpty();
    }

    @Test
    void wrongUseIsExplained() throws Exception {
        assertThat(export("--to", "english!").err()).contains("'english!' is no language tag");
        assertThat(export("--to", "en", "-f", "docx").err()).contains("no format docx; there are");
        Path broken = Files.writeString(folder.resolve("a.xlf"), "<xliff>\n <file>");
        Run run = Run.saring("translate", "import", broken.toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("a.xlf: line 2, column ");
        Run several = Run.saring("translate", "export", PAGE, PAGE, "--to", "en", "-o", "x.xlf");
        assertThat(several.err()).contains("-o out/");
        assertThat(several.code()).isEqualTo(2);
    }

    @Test
    void anEngineIsAskedOverHttp() throws Exception {
        PageServer server = new PageServer();
        byte[] answer = "{\"translatedText\":[\"Pasar Sesak\"]}".getBytes(StandardCharsets.UTF_8);
        server.answer("/translate", "200 OK", answer);
        Run run =
                Run.saring(
                        "{\"title\":\"Pasar Ramai\"}".getBytes(StandardCharsets.UTF_8),
                        "translate",
                        "run",
                        "-",
                        "--to",
                        "ms",
                        "--engine",
                        "libretranslate",
                        "--engine-url",
                        server.address(""));
        server.close();
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("Pasar Sesak").contains("libretranslate (machine)");
    }

    @Test
    void anEngineThatIsMissingIsToldWithItsRemedy() {
        byte[] json = "{\"title\":\"Pasar Ramai\"}".getBytes(StandardCharsets.UTF_8);
        Run run = Run.saring(json, "translate", "run", "-", "--to", "xx");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.complaints()).singleElement().asString().contains("apt-get install");
    }

    @Test
    void aWrongEncodingIsToldInOneLine() throws Exception {
        byte[] latin =
                "<xliff>\n<note>caf\u00e9</note></xliff>".getBytes(StandardCharsets.ISO_8859_1);
        Path file = Files.write(folder.resolve("l.xlf"), latin);
        Run run = Run.saring("translate", "import", file.toString());
        assertThat(run.complaints())
                .singleElement()
                .asString()
                .contains(
                        "l.xlf: line 2, column 10: a byte that is no UTF-8; save the file as UTF-8");
        assertThat(run.code()).isEqualTo(3);
    }

    @Test
    void anArticleOfJsonIsTakenAsItIs() {
        String json = "{\"title\":\"Pasar Ramai\",\"blocks\":[]}";
        Run run =
                Run.saring(
                        json.getBytes(StandardCharsets.UTF_8),
                        "translate",
                        "export",
                        "-",
                        "--to",
                        "ms");
        assertThat(run.out()).contains("trgLang=\"ms\"").contains("Pasar Ramai</source>");
    }

    private static Run export(String... options) {
        String[] all = new String[options.length + 3];
        all[0] = "translate";
        all[1] = "export";
        all[2] = PAGE;
        System.arraycopy(options, 0, all, 3, options.length);
        return Run.saring(all);
    }
}
