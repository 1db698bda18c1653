package id.saring.parser;

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
record Story(List<Block> blocks, List<RelatedLink> related, List<Credit> credits) {}
