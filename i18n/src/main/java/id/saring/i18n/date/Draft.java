package id.saring.i18n.date;

import org.jspecify.annotations.Nullable;

/**
 * An expression found, not yet resolved.
 *
 * @param start its first token
 * @param end one past its last token
 * @param mod START, MID or END, or null
 */
record Draft(int start, int end, Meaning meaning, @Nullable String mod) {
    Draft(int start, int end, Meaning meaning) {
        this(start, end, meaning, null);
    }

    Draft to(int longer) {
        return new Draft(start, longer, meaning, mod);
    }

    Draft from(int earlier) {
        return new Draft(earlier, end, meaning, mod);
    }
}
