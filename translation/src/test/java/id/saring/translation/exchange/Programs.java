package id.saring.translation.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Programs of other projects, where they are installed. */
final class Programs {
    private Programs() {}

    static boolean isInstalled(String name) {
        return Files.isExecutable(Path.of("/usr/bin", name));
    }

    /** What a program printed, both streams; its exit code must be 0. */
    static String run(Path folder, String... command) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(List.of(command))
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .start();
        process.getOutputStream().close();
        String printed =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(120, TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroy();
            throw new AssertionError(String.join(" ", command) + " failed: " + printed);
        }
        return printed;
    }
}
