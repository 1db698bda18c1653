package id.saring.core;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Running text and what stands out in it.
 *
 * @param text plain text; {@code \n} is a forced line break inside the block
 * @param marks spans in order of start, longer first; they may nest but do not cross
 */
@Lean
public record Text(@JsonInclude(JsonInclude.Include.ALWAYS) String text, List<Mark> marks) {
    private static final Comparator<Mark> ORDER =
            Comparator.comparingInt(Mark::start)
                    .thenComparing(Comparator.comparingInt(Mark::end).reversed())
                    .thenComparing(Mark::kind);

    /**
     * Sorts and checks the marks.
     *
     * @throws IllegalArgumentException if a mark ends past the text or two cross
     */
    public Text {
        Objects.requireNonNull(text, "text");
        boolean plain = marks == null || marks.isEmpty();
        marks = plain ? List.of() : marks.stream().sorted(ORDER).toList();
        checkNesting(text, marks);
    }

    /** Plain text. */
    public static Text of(String text) {
        return new Text(text, List.of());
    }

    /** This text, then {@code separator}, then {@code other}, all marks kept. */
    public Text append(String separator, Text other) {
        int shift = text.length() + separator.length();
        List<Mark> all = new ArrayList<>(marks);
        for (Mark mark : other.marks) {
            all.add(new Mark(mark.kind(), mark.start() + shift, mark.end() + shift, mark.target()));
        }
        return new Text(text + separator + other.text, all);
    }

    /** True if there is nothing to read. */
    @JsonIgnore
    public boolean isBlank() {
        return text.isBlank();
    }

    private static void checkNesting(String text, List<Mark> marks) {
        if (marks.isEmpty()) {
            return;
        }
        var open = new java.util.ArrayDeque<Mark>();
        for (Mark mark : marks) {
            if (mark.end() > text.length()) {
                throw new IllegalArgumentException(
                        mark + " ends past the text of " + text.length() + " code units");
            }
            while (!open.isEmpty() && open.peek().end() <= mark.start()) {
                open.pop();
            }
            if (!open.isEmpty() && mark.end() > open.peek().end()) {
                throw new IllegalArgumentException(mark + " crosses " + open.peek());
            }
            open.push(mark);
        }
    }
}
