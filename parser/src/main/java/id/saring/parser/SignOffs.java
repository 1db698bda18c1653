package id.saring.parser;

import id.saring.core.Block;
import id.saring.core.Text;
import java.util.ArrayList;
import java.util.List;

/** Cuts a reporter's code, "(idh/bag)", off the end of the text. */
final class SignOffs {
    private static final int FROM_END = 3;

    private SignOffs() {}

    static List<Block> cut(List<Block> blocks) {
        List<Block> result = new ArrayList<>(blocks);
        for (int i = Math.max(0, result.size() - FROM_END); i < result.size(); i++) {
            if (result.get(i) instanceof Block.Paragraph paragraph) {
                Text content = paragraph.content();
                int end = CreditLines.signOffStart(content.text());
                if (end > 0
                        && end < content.text().length()
                        && isCode(content.text().substring(end))) {
                    result.set(i, new Block.Paragraph(Texts.cut(content, 0, end)));
                }
            }
        }
        return result;
    }

    /** Codes are small letters or hold a slash: "(PKB)" and "(Bandung)" may be text. */
    private static boolean isCode(String end) {
        return end.contains("/") || end.strip().matches("[(\\[][a-z]{2,5}[)\\]][.*]*");
    }
}
