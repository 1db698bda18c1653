package id.saring.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * As much of a shell as the documents use, so that their commands run in this process: pipes,
 * quotation marks, {@code echo}, {@code cat}, {@code head -n} and {@code ./saring}.
 *
 * @param folder what {@code out/} stands for
 */
record Shell(Path folder) {
    private static final Pattern PIPE = Pattern.compile(" \\| (?=\\./saring |head )");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");
    private static final String OUT = "out/";

    /** What a line prints; an error of a command is one of the test. */
    String run(String line) throws IOException {
        String passed = "";
        for (String command : PIPE.split(line)) {
            passed = run(words(command), passed);
        }
        return passed;
    }

    private String run(List<String> words, String input) throws IOException {
        List<String> arguments = words.subList(1, words.size());
        return switch (words.get(0)) {
            case "echo" -> String.join(" ", arguments) + "\n";
            case "cat" -> Files.readString(Path.of(arguments.get(0)));
            case "head" -> head(arguments, input);
            case "./saring" -> saring(arguments, input);
            default -> throw new IllegalArgumentException("not in this shell: " + words.get(0));
        };
    }

    /** {@code head -n COUNT [FILE]}. */
    private static String head(List<String> arguments, String input) throws IOException {
        String text = arguments.size() > 2 ? Files.readString(Path.of(arguments.get(2))) : input;
        return text.lines()
                .limit(Long.parseLong(arguments.get(1)))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static String saring(List<String> arguments, String input) {
        Run run = Run.saring(input.getBytes(UTF_8), arguments.toArray(String[]::new));
        if (run.code() != 0) {
            throw new AssertionError(arguments + " ended with " + run.code() + ": " + run.err());
        }
        return run.out();
    }

    private List<String> words(String command) {
        return WORD.matcher(command)
                .results()
                .map(word -> word.group().replaceAll("^([\"'])(.*)\\1$", "$2"))
                .map(word -> word.startsWith(OUT) ? folder.resolve(word).toString() : word)
                .toList();
    }
}
