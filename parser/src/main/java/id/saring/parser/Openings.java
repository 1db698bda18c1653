package id.saring.parser;

import id.saring.core.Block;
import java.util.ArrayList;
import java.util.List;

/** Puts a dateline that stands in a line of its own, "Jakarta -", before the paragraph it opens. */
final class Openings {
    private static final int LONGEST = 60;

    private Openings() {}

    static List<Block> join(List<Block> blocks) {
        for (int i = 0; i + 1 < Math.min(4, blocks.size()); i++) {
            boolean opens =
                    blocks.get(i) instanceof Block.Paragraph stub
                            && blocks.get(i + 1) instanceof Block.Paragraph
                            && stub.content().text().length() <= LONGEST
                            && stub.content().text().matches("(?s).*\\p{L}.*[-–—]");
            if (opens) {
                List<Block> result = new ArrayList<>(blocks);
                Block.Paragraph second = (Block.Paragraph) result.remove(i + 1);
                Block.Paragraph first = (Block.Paragraph) result.get(i);
                result.set(
                        i,
                        new Block.Paragraph(
                                Texts.join(List.of(first.content(), second.content()), " ")));
                return result;
            }
        }
        return blocks;
    }
}
