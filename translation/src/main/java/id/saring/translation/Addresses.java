package id.saring.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds addresses of the web and of mail, names of accounts and tags. */
final class Addresses {
    /** Java's {@code \b} goes back over all marks before it: quadratic where there are many. */
    private static final String START = "(?<![\\p{L}\\p{N}\\p{M}_])";

    private static final Pattern ADDRESS =
            Pattern.compile(
                    START
                            + "(?:https?://|www\\.)[^\\s\"<>]++"
                            + "|(?<![\\w.@])[\\w.+-]{1,64}+@[\\w-]{1,64}+(?:\\.[\\w-]{1,64}+)++"
                            + "|(?<![\\w&])[@#]\\w{2,64}+");

    private Addresses() {}

    static List<ProtectedSpan> find(String text) {
        List<ProtectedSpan> spans = new ArrayList<>();
        Matcher address = ADDRESS.matcher(text);
        while (address.find()) {
            int end = address.end();
            while (end > address.start() + 1
                    && ".,;:!?)\u201d'".indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            String found = text.substring(address.start(), end);
            var code = new Code.Protected(Code.Kind.ADDRESS, found, null, found);
            spans.add(new ProtectedSpan(address.start(), end, code));
        }
        return spans;
    }
}
