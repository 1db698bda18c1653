package id.saring.parser;

/** Finds the lines that are the page's main text. */
final class BodyFinder {
    private final float threshold;

    /**
     * @param threshold how likely a line must be, 0 to 1: higher keeps less
     */
    BodyFinder(float threshold) {
        this.threshold = threshold;
    }

    Body find(PageTree tree, Headline headline) {
        float[] scores = BodyModel.get().scores(tree, headline);
        boolean[] kept = new boolean[scores.length];
        for (int b = 0; b < kept.length; b++) {
            kept[b] = scores[b] >= threshold;
        }
        return new Body(tree, kept, scores);
    }
}
