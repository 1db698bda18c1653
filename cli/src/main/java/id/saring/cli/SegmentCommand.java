package id.saring.cli;

import id.saring.bulk.reading.Failures;
import id.saring.bulk.reading.FileName;
import id.saring.bulk.reading.PageBytes;
import id.saring.translation.segmentation.Segmenter;
import id.saring.translation.segmentation.Span;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code saring segment}. */
@Command(name = "segment", mixinStandardHelpOptions = true, sortOptions = false)
final class SegmentCommand implements Callable<Integer> {
    /** The forms of output. */
    enum Format {
        TEXT,
        JSONL
    }

    @Parameters(arity = "0..*", paramLabel = "FILE")
    private List<String> files = List.of();

    @Option(names = "--language", paramLabel = "TAG")
    private String language = "id";

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT")
    private Format format = Format.TEXT;

    @Option(names = "--srx")
    private boolean srx;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (srx) {
            out.print(Segmenter.srx());
            out.flush();
            return ExitCode.ALL_FOUND;
        }
        if (files.isEmpty()) {
            throw new UsageException("segment needs a FILE, or - for standard input");
        }
        Segmenter segmenter = Segmenter.of(language);
        int code = ExitCode.ALL_FOUND;
        for (String file : files) {
            try {
                print(read(file), segmenter, out);
            } catch (IOException e) {
                Messages.complain(spec.commandLine().getErr(), file + ": " + Failures.tell(e));
                code = ExitCode.SOME_UNREADABLE;
            }
        }
        out.flush();
        return code;
    }

    private static String read(String file) throws IOException {
        byte[] bytes =
                file.equals("-") ? PageBytes.of(System.in) : PageBytes.of(FileName.path(file));
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new IOException("it is not UTF-8; convert it first, as with iconv", e);
        }
    }

    private void print(String text, Segmenter segmenter, PrintWriter out) {
        int before = 0;
        for (Span sentence : segmenter.split(text)) {
            String words = sentence.of(text);
            if (format == Format.JSONL) {
                out.printf(
                        java.util.Locale.ROOT,
                        "{\"start\":%d,\"end\":%d,\"text\":%s}%n",
                        sentence.start(),
                        sentence.end(),
                        Outcome.quoted(words));
            } else {
                boolean paragraph =
                        text.substring(before, sentence.start()).matches("(?s).*\\R.*\\R.*");
                out.println((before > 0 && paragraph ? "\n" : "") + words);
            }
            before = sentence.end();
        }
    }
}
