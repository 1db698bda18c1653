package id.saring.cli;

import id.saring.bulk.InOrder;
import id.saring.bulk.Input;
import id.saring.parser.SiteMemory;
import java.io.IOException;
import java.util.List;

/** {@code --learn}: a first pass over the files, to know what is furniture of their sites. */
final class Learning {
    private Learning() {}

    /** Learns from files; standard input and the web are read once only. */
    static SiteMemory from(List<Input> inputs, int jobs) throws IOException {
        SiteMemory.Learner learner = SiteMemory.learner();
        List<Input> files = inputs.stream().filter(input -> !isReadOnce(input.name())).toList();
        if (files.isEmpty()) {
            return learner.memory();
        }
        new InOrder<>(jobs, (Input input) -> learn(input, learner)).run(files, done -> true);
        return learner.memory();
    }

    private static boolean isReadOnce(String name) {
        return name.equals("-") || name.matches("(?i)https?://.*");
    }

    private static Input learn(Input input, SiteMemory.Learner learner) {
        try {
            learner.add(input.source().read());
        } catch (IOException e) {
            return input; // the second pass will say so
        }
        return input;
    }
}
