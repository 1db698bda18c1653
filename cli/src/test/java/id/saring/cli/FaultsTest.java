package id.saring.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Disks, files and names that go wrong; in a process of its own, on Linux. */
@Tag("slow")
class FaultsTest {
    /** Mounts for this one command; {@code $FOLDER/disk} is a disk of its own. */
    private static final String OWN_DISK =
            "export -f saring; unshare -rm bash -c 'mount -t tmpfs -o size=8k none $FOLDER/disk && ";

    @TempDir Path folder;

    @BeforeEach
    void writePages() throws IOException {
        assumeTrue(Files.exists(Path.of("/proc/self/mem")));
        Files.createDirectories(folder.resolve("disk"));
        Files.createDirectories(folder.resolve("pages"));
        for (int n = 0; n < 12; n++) {
            Files.write(
                    folder.resolve("pages/" + n + ".html"), Pages.article("Jalan desa ke-" + n));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "extract $FOLDER/pages -o $FOLDER/disk/out.jsonl, disk/",
        "extract $FOLDER/pages -f json -o $FOLDER/disk/, disk/",
        "bulk $FOLDER/pages -o $FOLDER/disk/out.jsonl, disk/",
        "translate export $FOLDER/pages/0.html --to en -o $FOLDER/disk/out.xlf, disk/"
    })
    void aFullDiskIsToldWithTheFileAndNothingHalfIsLeft(String command, String place)
            throws Exception {
        assumeOwnDisks();
        Run run =
                shell(
                        OWN_DISK
                                + "head -c 6000 /dev/zero > $FOLDER/disk/full; saring "
                                + command
                                + "; echo $?; ls $FOLDER/disk'");
        assertThat(run.err()).contains("No space left on device").contains(place);
        assertThat(run.lines().get(0)).isEqualTo("3");
        assertThat(run.out()).doesNotContain("out.jsonl\n").doesNotContain("out.xlf\n");
    }

    @ParameterizedTest
    @CsvSource({
        "extract $FOLDER/pages/0.html -o $FOLDER/disk/out.json",
        "extract $FOLDER/pages -f json -o $FOLDER/disk/new/",
        "bulk $FOLDER/pages -o $FOLDER/disk/out.jsonl",
        "translate export $FOLDER/pages/0.html --to en -o $FOLDER/disk/out.xlf"
    })
    void aDiskThatIsReadOnlyIsTold(String command) throws Exception {
        assumeOwnDisks();
        Run run =
                shell(
                        OWN_DISK
                                + "mount -o remount,ro $FOLDER/disk; saring "
                                + command
                                + "; echo $?'");
        assertThat(run.err()).contains("Read-only file system").contains("disk/");
        assertThat(run.lines()).containsExactly("3");
    }

    @Test
    void aReaderThatHasSeenEnoughEndsTheRunQuietly() throws Exception {
        Run run =
                shell(
                        "for n in {1..9}; do mkdir $FOLDER/pages/$n; cp $FOLDER/pages/*.html $FOLDER/pages/$n/; done;"
                                + " { saring extract $FOLDER/pages; echo $? >&2; } | head -n 1");
        assertThat(run.lines()).hasSize(1).first().asString().contains("\"found\"");
        assertThat(run.complaints()).containsExactly("0");
    }

    @Test
    void aStandardInputThatIsCutOffGivesWhatCame() throws Exception {
        Run run = shell("head -c 420 $FOLDER/pages/0.html | saring extract -f jsonl -");
        assertThat(run.lines()).hasSize(1).first().asString().contains("\"outcome\":");
        assertThat(run.code()).isLessThanOrEqualTo(ExitCode.SOME_UNREADABLE);
    }

    @Test
    void aStandardInputThatCannotBeReadIsTold() throws Exception {
        Run run = shell("saring extract - < /proc/self/mem; saring dates - < /");
        assertThat(run.complaints())
                .containsExactly("saring: -: Input/output error", "saring: -: Is a directory");
        assertThat(run.code()).isEqualTo(ExitCode.SOME_UNREADABLE);
    }

    @Test
    void aFileThatCannotBeReadIsToldAndTheOthersAreConverted() throws Exception {
        Run run =
                shell(
                        "ln -s /proc/self/mem $FOLDER/bad.html; saring extract -f jsonl"
                                + " $FOLDER/bad.html $FOLDER/pages/0.html; code=$?; rm $FOLDER/bad.html; exit $code");
        assertThat(run.lines()).hasSize(2).last().asString().contains("\"found\"");
        assertThat(run.complaints())
                .singleElement()
                .asString()
                .endsWith("bad.html: Input/output error");
        assertThat(run.code()).isEqualTo(ExitCode.SOME_UNREADABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "extract $FOLDER/pages -o $FOLDER/out.jsonl",
        "bulk $FOLDER/pages -o $FOLDER/out.jsonl"
    })
    void linksInCirclesAndOddNamesDoNotKeepAFolderFromBeingRead(String command) throws Exception {
        Run run =
                shell(
                        """
                        cd_to=$PWD; cd $FOLDER/pages; rm [2-9]*.html 1*.html
                        ln -s . circle; ln -s .. up; ln -s self.html self.html; ln -s nowhere.html gone.html
                        cp 0.html 'with blank.html'; cp 0.html $'with\\nfeed.html'; cp 0.html $'caf\\351.html'
                        cp 0.html ./-dash.html; cd $cd_to
                        saring COMMAND 2>/dev/null; cat $FOLDER/out.jsonl
                        """
                                .replace("COMMAND", command));
        assertThat(run.lines()).hasSize(5).allMatch(line -> line.contains("Jalan desa ke-0"));
    }

    @ParameterizedTest
    @CsvSource({"C.UTF-8", "C", "nowhere.UTF-8"})
    void aFileWhoseNameIsNoUtf8CanBeNamed(String locale) throws Exception {
        Run run =
                shell(
                        """
                        mv $FOLDER/pages/0.html $FOLDER/pages/$'caf\\351 0.html'
                        saring extract $FOLDER/pages/caf*.html -o $FOLDER/$'to\\351.json' 2>/dev/null
                        mkdir $FOLDER/$'out\\351'; saring translate export $FOLDER/$'to\\351.json' --to en -o $FOLDER/$'out\\351/x.xlf' 2>/dev/null
                        grep -c 'Jalan desa ke-0' $FOLDER/$'to\\351.json' $FOLDER/$'out\\351/x.xlf' | sed 's/.*://'
                        """,
                        Map.of("LC_ALL", locale));
        assertThat(run.lines()).hasSize(2).doesNotContain("0");
    }

    @Test
    void anAddressOfAFileIsItsName() throws IOException {
        Path page = Files.write(folder.resolve("é x.html"), Pages.article("Sawah desa"));
        Run run = Run.saring("extract", "-f", "text", page.toUri().toString());
        assertThat(run.out()).startsWith("Sawah desa");
        assertThat(Run.saring("extract", "file:x.html").err()).contains("no file can have this");
    }

    private static void assumeOwnDisks() throws Exception {
        Process process = new ProcessBuilder(List.of("unshare", "-rm", "true")).start();
        assumeTrue(process.waitFor() == 0);
    }

    private Run shell(String script) throws Exception {
        return shell(script, Map.of());
    }

    private Run shell(String script, Map<String, String> environment) throws Exception {
        return Outside.shell("export FOLDER=" + folder + "; " + script, environment);
    }
}
