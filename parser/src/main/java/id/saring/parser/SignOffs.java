package id.saring.parser;

import id.saring.core.Block;
import id.saring.core.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a reporter's code, "(idh/bag)" or "RHM" in a line of its own, off the end of the text. */
final class SignOffs {
    private static final int FROM_END = 3;
    private static final Pattern CODE =
            Pattern.compile("[(\\[](?:\\p{Ll}{2,5}|\\p{Lu}-\\d{1,2})[)\\]][.*]*");
    private static final Pattern NAME =
            Pattern.compile(
                    "\\((?:\\p{Lu}\\p{Ll}{2,}(?: \\p{Lu}\\p{Ll}+){0,2}|\\p{Lu}{2,7})\\)\\.?");

    /** A reporter's initials. */
    private static final Pattern INITIALS =
            Pattern.compile("\\p{Lu}{3}|\\p{Ll}{2,4}(/\\p{Ll}{2,4}){1,2}");

    private SignOffs() {}

    static List<Block> cut(List<Block> blocks) {
        List<Block> result = new ArrayList<>(blocks);
        for (int i = Math.max(0, result.size() - FROM_END); i < result.size(); i++) {
            if (result.get(i) instanceof Block.Paragraph paragraph) {
                Text content = paragraph.content();
                int end = CreditLines.signOffStart(content.text());
                if (end > 0 && end < content.text().length() && isCode(content.text(), end)) {
                    result.set(i, new Block.Paragraph(Texts.cut(content, 0, end)));
                }
            }
        }
        int last = result.size() - 1;
        if (last > 0
                && result.get(last) instanceof Block.Paragraph paragraph
                && INITIALS.matcher(paragraph.content().text()).matches()) {
            result.remove(last);
        }
        return result;
    }

    /**
     * Codes are small letters or hold a slash: "(PKB)" may be text, and a name inside a sentence.
     */
    private static boolean isCode(String text, int start) {
        String end = text.substring(start);
        return end.contains("/")
                || CODE.matcher(end.strip()).matches()
                || start > 0
                        && ".!?\"”’".indexOf(text.charAt(start - 1)) >= 0
                        && NAME.matcher(end.strip()).matches();
    }
}
