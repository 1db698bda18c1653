package id.saring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands print does not hang on the locale, time zone and encoding that Java takes. */
@Tag("slow")
class SameBytesEverywhereTest {
    private static final String PAGES = "examples/berita-jsonld.html examples/berita-br.html";
    private static final List<String> COMMANDS =
            List.of(
                    "extract --dates -f json examples/berita-jsonld.html",
                    "extract --dates -f jsonl " + PAGES,
                    "extract -f text " + PAGES,
                    "extract -f markdown " + PAGES,
                    "extract -f html " + PAGES,
                    "extract -f tei " + PAGES,
                    "inspect examples/berita-jsonld.html",
                    "dates --anchor 2023-09-05T23:30+07:00 examples/berita-jsonld.html",
                    "date Senin,_4_September_2023_|_10:15_WIB MINGGU,_10_DESEMBER_2023 1_Mei_1998",
                    "calendar 2023-09-05",
                    "segment TEXT",
                    "numbers TEXT",
                    "numbers --to words NUMBERS",
                    "spell --from 1947 --to 1972 TEXT",
                    "names TEXT",
                    "language TEXT",
                    "translit --from Latn --to Java TEXT",
                    "translit --from Java --to Latn TEXT",
                    "translate export --to en examples/berita-br.html",
                    "bulk examples -o OUT");

    /** Letters that Turkish would turn into others, figures that Arabic would write its own way. */
    private static final String TEXT =
            "DI IZMIR, 5 JUNI. Ilham İI ıi “ꦲꦏ꧀ꦱꦫ” é Tjiliwung, Rp1.250.000,75. Lalu 3½ juta?\n";

    @TempDir Path folder;

    /** Runs the commands in this process; the arguments are a text, its numbers, an output. */
    public static void main(String[] files) {
        for (String command : COMMANDS) {
            String[] words =
                    Stream.of(command.split(" "))
                            .map(word -> word.equals("TEXT") ? files[0] : word)
                            .map(word -> word.equals("NUMBERS") ? files[1] : word)
                            .map(word -> word.equals("OUT") ? files[2] : word.replace('_', ' '))
                            .toArray(String[]::new);
            System.out.println(command + " " + Saring.commandLine().execute(words));
        }
    }

    @Test
    void printsTheSame() throws Exception {
        String expected = out("usual", "-Duser.language=en -Duser.country=US");
        assertThat(expected)
                .contains("\ncalendar 2023-09-05 0\n", "\nbulk examples -o OUT 0\n", "ꦲꦏ꧀ꦱꦫ")
                .doesNotContain(" 2\n");
        for (String options :
                List.of(
                        "-Duser.language=tr -Duser.country=TR -Duser.timezone=Europe/Istanbul",
                        "-Duser.language=ar -Duser.country=SA -Duser.timezone=Asia/Riyadh"
                                + " -Dfile.encoding=ISO-8859-1",
                        "-Duser.language=th -Duser.country=TH -Duser.variant=TH"
                                + " -Duser.timezone=Pacific/Kiritimati -Dfile.encoding=UTF-8",
                        "-Duser.language=C -Duser.timezone=Pacific/Pago_Pago"
                                + " -Dfile.encoding=US-ASCII")) {
            assertThat(out(options.replaceAll("\\W", ""), options)).as(options).isEqualTo(expected);
        }
    }

    /** What the commands printed and what {@code bulk} wrote. */
    private String out(String name, String options) throws IOException, InterruptedException {
        Path corpus = folder.resolve(name + ".jsonl");
        List<String> command = new ArrayList<>(List.of(Outside.java()));
        command.addAll(List.of(options.split(" ")));
        command.addAll(
                List.of(
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SameBytesEverywhereTest.class.getName(),
                        Files.writeString(folder.resolve("text"), TEXT).toString(),
                        Files.writeString(folder.resolve("numbers"), "1250000,75\n").toString(),
                        corpus.toString()));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("SARING_LANG", "en");
        Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String printed =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return printed + Files.readString(corpus);
    }
}
