package id.saring.parser;

import java.util.Arrays;

/** Finds the lines that are the page's main text. */
final class BodyFinder {
    private static final int STEPS = 100;

    private final double beta;

    /**
     * @param beta how many times as much recall weighs as precision (van Rijsbergen's F-measure)
     */
    BodyFinder(double beta) {
        this.beta = beta;
    }

    Body find(PageTree tree, Headline headline, Declared declared) {
        return choose(tree, BodyModel.get().scores(tree, headline, declared), declared.type());
    }

    /**
     * @param scores how likely each line belongs to the text, 0 to 1
     */
    Body choose(PageTree tree, float[] scores, PageType type) {
        float threshold = Math.min(0.95f, threshold(tree.blocks(), scores, beta));
        boolean[] kept = new boolean[scores.length];
        for (int b = 0; b < kept.length; b++) {
            kept[b] = scores[b] >= threshold;
        }
        return Coherence.of(tree, new Body(tree, kept, scores), type);
    }

    /**
     * The threshold at which the kept text is expected to agree best with the true one: the one of
     * highest expected F, weighing each line by its length. On a page where no line is certain it
     * is low.
     */
    static float threshold(TextBlocks blocks, float[] scores, double beta) {
        double[] likely = new double[STEPS + 1];
        double[] length = new double[STEPS + 1];
        for (int b = 0; b < scores.length; b++) {
            int step = (int) (scores[b] * STEPS);
            likely[step] += (double) scores[b] * blocks.length(b);
            length[step] += blocks.length(b);
        }
        double all = Arrays.stream(likely).sum();
        double hit = 0;
        double kept = 0;
        double best = -1;
        int found = STEPS / 2;
        for (int step = STEPS; step > 0; step--) {
            hit += likely[step];
            kept += length[step];
            double f = (1 + beta * beta) * hit / (kept + beta * beta * all);
            if (length[step] > 0 && f > best) {
                best = f;
                found = step;
            }
        }
        return (float) found / STEPS;
    }
}
