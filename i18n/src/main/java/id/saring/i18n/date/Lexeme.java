package id.saring.i18n.date;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A word or phrase of the rule files: what it can be, and the words that may go on from it. */
final class Lexeme {
    private final Map<Sense, String> values = new EnumMap<>(Sense.class);
    private final int[] numbers = new int[Sense.values().length];
    private final Map<Lexeme, Lexeme> longer = new HashMap<>();
    private long senses;

    /** Called while the rule files are read, never after. */
    void add(Sense sense, String value) {
        values.put(sense, value);
        senses |= 1L << sense.ordinal();
        numbers[sense.ordinal()] = value.matches("-?\\d{1,9}") ? Integer.parseInt(value) : 0;
    }

    /** Called while the rule files are read, never after. */
    Lexeme longer(Lexeme next) {
        return longer.computeIfAbsent(next, key -> new Lexeme());
    }

    @Nullable Lexeme followedBy(@Nullable Lexeme next) {
        return next == null ? null : longer.get(next);
    }

    boolean opensPhrase() {
        return !longer.isEmpty();
    }

    boolean means() {
        return senses != 0;
    }

    boolean has(Sense sense) {
        return (senses >> sense.ordinal() & 1) != 0;
    }

    boolean hasAny(long mask) {
        return (senses & mask) != 0;
    }

    @Nullable String value(Sense sense) {
        return values.get(sense);
    }

    /** The value as a number, 0 when it is none. */
    int number(Sense sense) {
        return numbers[sense.ordinal()];
    }
}
