package id.saring.i18n.spelling;

import org.jspecify.annotations.Nullable;

/**
 * Moves Indonesian text from one official spelling to another.
 *
 * <pre>{@code
 * Respeller modern = Respeller.to(SpellingSystem.EYD);
 * modern.respell("Rakjat jang maʼmoer tinggal didésa2")   // Rakyat yang makmur tinggal di desa-desa
 * modern.respell("saya makan panjang lebar")               // unchanged: it is EYD already
 * Respeller old = Respeller.between(SpellingSystem.EYD, SpellingSystem.VAN_OPHUIJSEN);
 * old.respell("Jalan yang panjang itu")                     // Djalan jang pandjang itoe
 * }</pre>
 *
 * <p>Words of names keep their owner's spelling: those of {@code names-keep.txt}, capitalised words
 * with the endings of names, and what follows a title; places follow the official spelling of
 * today. Foreign words stay. The hyphenless doubling of 1901 and 1947 (anak2) is written out in
 * EYD, and di and ke are parted from a place. The way back loses: accents and most hamzahs of 1901
 * are not restored. Immutable and thread-safe; time is linear in the text.
 */
public final class Respeller {
    private final @Nullable SpellingSystem from;
    private final SpellingSystem to;

    private Respeller(@Nullable SpellingSystem from, SpellingSystem to) {
        this.from = from;
        this.to = to;
    }

    /** A respeller that finds out each text's spelling, line by line where lines differ. */
    public static Respeller to(SpellingSystem target) {
        return new Respeller(null, target);
    }

    /** A respeller of text that is known to be in the spelling {@code from}. */
    public static Respeller between(SpellingSystem from, SpellingSystem to) {
        return new Respeller(from, to);
    }

    /** Whether the way loses what cannot be restored or leaves doubts: it leads back in time. */
    public static boolean isLossy(SpellingSystem from, SpellingSystem to) {
        return to.compareTo(from) < 0;
    }

    /** {@code text} in the target spelling. */
    public String respell(CharSequence text) {
        if (from != null) {
            return respell(text, from);
        }
        SpellingSystem whole = SpellingDetector.detect(text).system();
        StringBuilder out = new StringBuilder(text.length() + 16);
        int start = 0;
        while (start < text.length()) {
            int end = lineEnd(text, start);
            CharSequence line = text.subSequence(start, end);
            SpellingDetector.Evidence evidence = SpellingDetector.evidence(line);
            out.append(respell(line, evidence.isEnough() ? evidence.system() : whole));
            start = end;
        }
        return out.toString();
    }

    private String respell(CharSequence text, SpellingSystem spelling) {
        return spelling == to ? text.toString() : new TextRespeller(spelling, to, text).respell();
    }

    /** One past the line's end. */
    private static int lineEnd(CharSequence text, int start) {
        int i = start;
        while (i < text.length() && text.charAt(i) != '\n') {
            i++;
        }
        return Math.min(text.length(), i + 1);
    }
}
