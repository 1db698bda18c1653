package id.saring.i18n.date;

import org.jspecify.annotations.Nullable;

/**
 * An expression found, not yet resolved.
 *
 * @param start its first token
 * @param end one past its last token
 * @param mod START, MID or END, or null
 * @param dayless whether it is a clock time whose day stands elsewhere
 */
record Draft(int start, int end, Meaning meaning, @Nullable String mod, boolean dayless) {
    Draft(int start, int end, Meaning meaning) {
        this(start, end, meaning, null, false);
    }

    Draft(int start, int end, Meaning meaning, @Nullable String mod) {
        this(start, end, meaning, mod, false);
    }
}
