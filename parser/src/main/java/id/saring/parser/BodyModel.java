package id.saring.parser;

import id.saring.i18n.Rules;
import java.util.ArrayList;
import java.util.List;

/**
 * How likely each line of a page belongs to its main text, by two sets of boosted trees: the first
 * looks at the line and its surroundings, the second also at what the first made of them. The mean
 * of both counts: on publishers unseen it does better than either. Trained on labelled pages by
 * {@code BodyModelTrainer} in the tests; the weights are {@code body-model.txt}.
 */
final class BodyModel {
    private static final BodyModel SHARED = read();

    private final Trees first;
    private final Trees second;

    private BodyModel(Trees first, Trees second) {
        this.first = first;
        this.second = second;
    }

    static BodyModel get() {
        return SHARED;
    }

    /** One probability a line. */
    float[] scores(PageTree tree, Headline headline, Declared declared) {
        FeatureTable lines = new BlockFeatures(tree, headline, declared).table(ScoreFeatures.ADDED);
        float[] alone = first.probabilities(lines);
        new ScoreFeatures(tree, alone).fill(lines);
        float[] scores = second.probabilities(lines);
        for (int b = 0; b < scores.length; b++) {
            scores[b] = (scores[b] + alone[b]) / 2;
        }
        return scores;
    }

    private static BodyModel read() {
        List<String> first = new ArrayList<>();
        List<String> second = new ArrayList<>();
        List<String> current = first;
        for (String line : Rules.of(BodyModel.class).list("body-model.txt")) {
            if (line.equals("second")) {
                current = second;
            } else {
                current.add(line);
            }
        }
        return new BodyModel(Trees.parse(first), Trees.parse(second));
    }
}
