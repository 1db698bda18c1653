package id.saring.bulk;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What became of a capture: exactly one of these. */
public enum Outcome {
    /** It holds an article, which is in the corpus. */
    FOUND,
    /** It was read and holds no article. */
    NOT_FOUND,
    /** It could not be read. */
    FAILED,
    /**
     * It is no page, or an article that was not wanted: a duplicate, too short, another language.
     */
    SKIPPED;

    /** The name in lower case, as in JSON. */
    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
