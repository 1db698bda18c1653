package id.saring.translation;

import id.saring.core.Mark;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** What an inline code stands for. */
public sealed interface Code {
    /**
     * A span that stands out, as in {@link Mark}.
     *
     * @param kind how
     * @param target where a link leads; null for other kinds
     */
    record Marked(Mark.Kind kind, @Nullable URI target) implements Code {}

    /**
     * A span that a translation must carry over: it is put into the translation in the form of the
     * target language.
     *
     * @param kind what it is
     * @param text as it stands in the source
     * @param value its value independent of language (ISO 8601, plain decimal), or null
     * @param localized its form in the target language
     */
    record Protected(Kind kind, String text, @Nullable String value, String localized)
            implements Code {}

    /** What a protected span is. */
    enum Kind {
        DATE,
        TIME,
        NUMBER,
        MONEY,
        NAME,
        ADDRESS
    }
}
