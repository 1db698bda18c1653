package id.saring.i18n.script;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A file of transform rules in ICU's notation (UTS #35 part 2, transform rules): variables, sets,
 * contexts, quantifiers, segments, {@code ::Null;} between passes; no cursors, functions or
 * filters. ICU's own engine reads the same files and converts alike, at a hundredth of the speed on
 * long texts (see benchmarks/README.md).
 */
final class RuleFile {
    private final List<Step> steps = new ArrayList<>();
    private final boolean reverse;
    private List<Rule> pass = new ArrayList<>();

    private RuleFile(boolean reverse) {
        this.reverse = reverse;
    }

    /**
     * The steps of a file beside this class.
     *
     * @param name the file's name without {@code .rules}
     * @param reverse whether the rules are read from right to left
     */
    static List<Step> read(String name, boolean reverse) {
        String file = name + ".rules";
        String text = text(file);
        RuleFile rules = new RuleFile(reverse);
        RuleParser parser = new RuleParser(file, text);
        for (RuleParser.Statement statement = parser.next();
                statement != null;
                statement = parser.next()) {
            rules.add(statement, parser);
        }
        rules.endPass();
        if (reverse) {
            Collections.reverse(rules.steps);
        }
        return List.copyOf(rules.steps);
    }

    static String text(String file) {
        try (InputStream in = RuleFile.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("rule file " + file + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(RuleParser.Statement statement, RuleParser parser) {
        try {
            if (statement.step() == null) {
                statement.rule(reverse).ifPresent(pass::add);
            } else {
                endPass();
                if (!statement.step().equals("Null")) {
                    steps.add(Step.Named.valueOf(statement.step()));
                }
            }
        } catch (IllegalArgumentException e) {
            throw parser.problem(e.getMessage());
        }
    }

    private void endPass() {
        if (!pass.isEmpty()) {
            steps.add(new Pass(pass));
            pass = new ArrayList<>();
        }
    }
}
