package id.saring.parser;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The line under a picture, taken apart.
 *
 * @param text what it says, or null
 * @param credit whose picture it is, or null
 */
record Caption(@Nullable String text, @Nullable String credit) {
    private static final int LONGEST = 1000;
    private static final Pattern CREDIT =
            Pattern.compile(
                    "[(\\[|/ ]*\\b(?:foto|photo|photograph|credit|kredit|dok|sumber|source|image|ilustrasi|picture)s?"
                            + "(?: (?:by|oleh|credit))?\\s*[:/]\\s*([^()\\[\\]]{2,120})[)\\]]?\\s*\\.?$",
                    Pattern.CASE_INSENSITIVE);

    static Caption of(String line) {
        String flat = line.replace('\n', ' ').strip();
        if (flat.isEmpty() || flat.length() > LONGEST) {
            return new Caption(null, null);
        }
        Matcher credit = CREDIT.matcher(flat);
        if (!credit.find()) {
            return new Caption(flat, null);
        }
        String rest = flat.substring(0, credit.start()).strip();
        return new Caption(rest.isEmpty() ? null : rest, credit.group(1).strip());
    }
}
