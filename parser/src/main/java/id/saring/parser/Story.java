package id.saring.parser;

import id.saring.core.Article;
import id.saring.core.Block;
import id.saring.core.Credit;
import id.saring.core.RelatedLink;
import java.util.List;

/**
 * What was read in the body itself.
 *
 * @param blocks the text, without inserts
 * @param related the other stories that it points to
 * @param credits who made it, as lines in the body tell
 */
record Story(List<Block> blocks, List<RelatedLink> related, List<Credit> credits) {
    /** The same without {@code title} as its first block. */
    Story below(String title) {
        boolean opens =
                !blocks.isEmpty()
                        && Article.builder("")
                                .blocks(blocks.subList(0, 1))
                                .build()
                                .text()
                                .equals(title);
        return opens ? new Story(blocks.subList(1, blocks.size()), related, credits) : this;
    }
}
