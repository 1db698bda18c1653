package id.saring.translation.segmentation;

import id.saring.translation.segmentation.SentenceWords.Kind;

/** One line of a text: what stands at a place of it, and which words end or start there. */
final class Line {
    private final SentenceWords words;
    private final String text;
    private final int start;
    private final int end;

    Line(SentenceWords words, String text, Span line) {
        this.words = words;
        this.text = text;
        this.start = line.start();
        this.end = line.end();
    }

    boolean isSmall(int at) {
        return at < end && Character.isLowerCase(text.charAt(at));
    }

    /** A word such as iPhone. */
    boolean isCamel(int first) {
        int at = first;
        while (at < end && at < first + 2 && Character.isLowerCase(text.charAt(at))) {
            at++;
        }
        return at > first && at < end && Character.isUpperCase(text.charAt(at));
    }

    /** "b. Rebus" */
    boolean isLettered(int next) {
        if (next + 2 >= end
                || text.charAt(next) < 'a'
                || text.charAt(next) > 'z'
                || text.charAt(next + 1) != '.') {
            return false;
        }
        int at = next + 2;
        while (at < end && Letters.isSpace(text.charAt(at))) {
            at++;
        }
        return at > next + 2 && at < end && Character.isUpperCase(text.charAt(at));
    }

    boolean quotes(int from, int to) {
        for (int at = from; at < to; at++) {
            if (Letters.quotes(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    boolean isFigure(int first) {
        if (first < end && Letters.isDigit(text.charAt(first))) {
            return true;
        }
        int behind = letters(first);
        return behind > first && Letters.isRoman(text, first, behind);
    }

    /** The kinds of a word, else those of its part behind the last full stop. */
    int kinds(int word, int stop) {
        int whole = words.kinds(text, word, stop);
        if (whole != 0) {
            return whole;
        }
        int dot = text.lastIndexOf('.', stop - 1);
        return dot > word && dot + 1 < stop ? words.kinds(text, dot + 1, stop) : 0;
    }

    boolean is(Kind kind, int from, int to) {
        return to > from && has(words.kinds(text, from, to), kind);
    }

    boolean opens(int from, int to) {
        return to > from && has(words.kinds(text, from, to), Kind.OPENER, Kind.START);
    }

    static boolean has(int kinds, Kind... any) {
        for (Kind kind : any) {
            if ((kinds & kind.bit) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Where the word that ends before {@code stop} starts; {@code stop} itself if none does. */
    int wordStart(int stop) {
        int at = stop;
        while (at > start && Letters.inWord(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    int letters(int from) {
        int at = from;
        while (at < end && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /**
     * Where the sentence that opens at {@code next} has its first letter: behind quotation marks
     * and brackets, and behind empty ones, from which a text's preparation took what stood there.
     */
    int opened(int next) {
        int at = text.startsWith("() ", next) && next + 3 < end ? next + 3 : next;
        while (at < end && Letters.opens(text.charAt(at))) {
            at++;
        }
        boolean spaced = at > next && at + 1 < end && Letters.opensSpaced(text.charAt(at - 1));
        return spaced && Letters.isSpace(text.charAt(at)) ? at + 1 : at;
    }
}
