package id.saring.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The command in a process of its own, as the launcher starts it from a shell. */
final class Outside {
    private static final String SARING =
            """
            saring() (
              . cli/src/launcher/launch.bash
              java=$JAVA jar=$CLASSES main=id.saring.cli.Saring
              optional=/nowhere archive=/nowhere shared=/nowhere always_long=
              launch "$@"
            )
            """;

    private Outside() {}

    /** What a shell does in which {@code saring} is the command under test. */
    static Run shell(String script) throws IOException, InterruptedException {
        return shell(script, Map.of());
    }

    static Run shell(String script, Map<String, String> environment)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(List.of("bash", "-c", SARING + script));
        builder.environment().put("JAVA", java());
        builder.environment().put("CLASSES", System.getProperty("java.class.path"));
        builder.environment().put("SARING_LANG", "en");
        builder.environment().putAll(environment);
        Path err = Files.createTempFile("saring", ".err");
        try {
            Process process = builder.redirectError(err.toFile()).start();
            process.getOutputStream().close();
            String out =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Run(process.waitFor(), out, Files.readString(err));
        } finally {
            Files.delete(err);
        }
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin/java").toString();
    }
}
