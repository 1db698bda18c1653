package id.saring.translation.exchange;

import id.saring.core.Mark;
import id.saring.translation.Code;

/** What codes stand for, in HTML, as the original data of exchange formats. */
final class OriginalData {
    private OriginalData() {}

    static String open(Code.Marked mark) {
        return mark.kind() == Mark.Kind.LINK
                ? "<a href=\"" + mark.target() + "\">"
                : "<" + element(mark.kind()) + ">";
    }

    static String close(Code.Marked mark) {
        return "</" + element(mark.kind()) + ">";
    }

    static String element(Mark.Kind kind) {
        return switch (kind) {
            case LINK -> "a";
            case STRONG -> "strong";
            case EMPHASIS -> "em";
            case CODE -> "code";
        };
    }
}
