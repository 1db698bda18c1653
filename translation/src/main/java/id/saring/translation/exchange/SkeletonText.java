package id.saring.translation.exchange;

import java.util.Locale;

/** JSON in which every character is one that XML allows; it reads back as the same JSON. */
final class SkeletonText {
    private SkeletonText() {}

    static String write(String json) {
        StringBuilder out = new StringBuilder(json.length());
        json.codePoints()
                .forEach(
                        c -> {
                            if (XmlOut.isAllowed(c)) {
                                out.appendCodePoint(c);
                            } else {
                                out.append(String.format(Locale.ROOT, "\\u%04x", c));
                            }
                        });
        return out.toString();
    }
}
