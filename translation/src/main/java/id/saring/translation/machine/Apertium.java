package id.saring.translation.machine;

import id.saring.translation.Piece;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Apertium on this machine: one process for all requests, nothing leaves the machine. Between
 * Indonesian and Malay it needs {@code apt-get install apertium apertium-ind-zlm} (Debian, Ubuntu).
 *
 * <pre>{@code
 * try (MachineTranslator engine = Apertium.start("id", "ms")) {
 *     Bitext malay = MachineTranslation.with(engine).translate(Bitext.of(article, "ms"));
 * }
 * }</pre>
 */
public final class Apertium implements MachineTranslator {
    private static final Path MODES = Path.of("/usr/share/apertium/modes");
    private static final String INSTALL =
            "; install it with: apt-get install apertium apertium-ind-zlm";
    private static final Map<String, String> NAMES =
            Map.of("id", "ind", "ms", "zlm", "msa", "zlm", "zsm", "zlm", "en", "eng");

    private final Process process;
    private final OutputStream in;
    private final InputStream out;

    private Apertium(Process process) {
        this.process = process;
        this.in = process.getOutputStream();
        this.out = new BufferedInputStream(process.getInputStream());
    }

    /**
     * Starts the engine for a pair of languages, BCP 47.
     *
     * @throws EngineException if it is not installed or has no such pair; the message says how to
     *     install it
     */
    public static Apertium start(String source, String target) throws IOException {
        String pair = name(source) + "-" + name(target);
        Path mode = MODES.resolve(pair + ".mode");
        if (!Files.isExecutable(Path.of("/usr/bin/apertium-wblank-mode"))) {
            throw new EngineException("Apertium is not installed here" + INSTALL);
        }
        if (!Files.exists(mode)) {
            throw new EngineException("Apertium has no pair " + pair + " here" + INSTALL);
        }
        String pipe = pipe(mode);
        ProcessBuilder shell = new ProcessBuilder("bash", "-c", pipe, "apertium", "-n");
        shell.redirectError(ProcessBuilder.Redirect.DISCARD);
        shell.environment().put("LC_ALL", "C.UTF-8");
        return new Apertium(shell.start());
    }

    /** Whether {@link #start} would find the pair. */
    public static boolean isInstalled(String source, String target) {
        return Files.isExecutable(Path.of("/usr/bin/apertium-wblank-mode"))
                && Files.exists(MODES.resolve(name(source) + "-" + name(target) + ".mode"));
    }

    static String name(String tag) {
        String primary = tag.split("-", 2)[0].toLowerCase(Locale.ROOT);
        return NAMES.getOrDefault(primary, primary.replaceAll("[^a-z]", ""));
    }

    /** The pipe of a mode with NUL flushing and word-bound blanks; -n leaves marks out. */
    private static String pipe(Path mode) throws IOException {
        Process asked =
                new ProcessBuilder("/usr/bin/apertium-wblank-mode", "-z", mode.toString()).start();
        return new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    @Override
    public int batch() {
        return 20;
    }

    @Override
    public List<List<Piece>> translate(List<List<Piece>> segments) throws IOException {
        StringBuilder blocks = new StringBuilder();
        segments.forEach(segment -> blocks.append(ApertiumStream.write(segment)).append('\0'));
        // One batch fits the pipes' buffers many times over only when read beside the writing.
        Thread writer = new Thread(() -> send(blocks.toString()), "apertium-in");
        writer.setDaemon(true);
        writer.start();
        List<List<Piece>> translated = new ArrayList<>();
        for (List<Piece> segment : segments) {
            translated.add(ApertiumStream.read(block(), segment));
        }
        return translated;
    }

    private void send(String blocks) {
        try {
            in.write(blocks.getBytes(StandardCharsets.UTF_8));
            in.flush();
        } catch (IOException e) {
            process.destroy(); // the reader sees the end and says so
        }
    }

    private String block() throws IOException {
        ByteArrayOutputStream block = new ByteArrayOutputStream();
        for (int b = out.read(); b != 0; b = out.read()) {
            if (b < 0) {
                throw new EOFException("Apertium stopped answering");
            }
            block.write(b);
        }
        return block.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        in.close();
        try {
            if (!process.waitFor(2, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroy);
                process.destroy();
            }
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
        }
    }
}
