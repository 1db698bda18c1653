package id.saring.parser;

import id.saring.core.Block;
import id.saring.core.Mark;
import id.saring.core.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins and cuts running text without losing its marks. */
final class Texts {
    private Texts() {}

    /** The running text of a paragraph or heading, null for other blocks. */
    static @Nullable Text of(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return paragraph.content();
        }
        return block instanceof Block.Heading heading ? heading.content() : null;
    }

    /**
     * {@code text} without the signs of {@code before} at its start, of {@code after} at its end.
     */
    static String trim(String text, String before, String after) {
        int start = 0;
        int end = text.length();
        while (start < end && before.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (start < end && after.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }

    /** One text of several, parted by line breaks. */
    static Text join(List<Text> texts) {
        return join(texts, "\n");
    }

    /** One text of several, parted by {@code separator}. */
    static Text join(List<Text> texts, String separator) {
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        for (Text part : texts) {
            text.append(text.length() == 0 ? "" : separator);
            int from = text.length();
            part.marks()
                    .forEach(
                            m ->
                                    marks.add(
                                            new Mark(
                                                    m.kind(),
                                                    m.start() + from,
                                                    m.end() + from,
                                                    m.target())));
            text.append(part.text());
        }
        return new Text(text.toString(), marks);
    }

    /**
     * The part of {@code text} from {@code start} to {@code end}, in UTF-16 code units, without
     * white space around it.
     */
    static Text cut(Text text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.text().charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.text().charAt(to - 1))) {
            to--;
        }
        List<Mark> marks = new ArrayList<>();
        for (Mark mark : text.marks()) {
            int first = Math.max(mark.start(), from);
            int last = Math.min(mark.end(), to);
            if (first < last) {
                marks.add(new Mark(mark.kind(), first - from, last - from, mark.target()));
            }
        }
        return new Text(text.text().substring(from, to), marks);
    }
}
