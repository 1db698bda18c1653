package id.saring.parser;

import java.util.Arrays;

/**
 * The look of a page's lines, letter by letter: one pass over all of its text tells what the body
 * model, the search for the headline and that for copies ask.
 */
final class LineShapes {
    /** Of a longer line the words that begin before this letter are kept. */
    static final int LONGEST = 400;

    /** Where letters stand in for words that there is to be room for. */
    private static final int LETTERS_PER_WORD = 6;

    private static final int ASCII = 128;
    private static final int LETTER_OR_DIGIT = 1;
    private static final int DIGIT = 2;
    private static final int CAPITAL = 4;
    private static final int STOP = 8;
    private static final int COMMA = 16;
    private static final int SYMBOL = 32;
    private static final int WORD = 64;
    private static final byte[] KINDS = kinds();

    private final TextBlocks blocks;
    private final int[] words;
    private final int[] commas;
    private final int[] stops;
    private final int[] digits;
    private final int[] capitals;
    private final int[] symbols;
    private final long[] hashes;
    private final int[] firstWord;
    private long[] wordHashes;
    private int size;

    LineShapes(TextBlocks blocks) {
        int lines = blocks.size();
        this.blocks = blocks;
        wordHashes = new long[64 + blocks.position() / LETTERS_PER_WORD];
        words = new int[lines];
        commas = new int[lines];
        stops = new int[lines];
        digits = new int[lines];
        capitals = new int[lines];
        symbols = new int[lines];
        hashes = new long[lines];
        firstWord = new int[lines + 1];
        for (int line = 0; line < lines; line++) {
            read(line);
            firstWord[line + 1] = size;
        }
    }

    /**
     * Without a branch but at the ends of words: lines are short, and where their words end cannot
     * be foretold.
     */
    private void read(int line) {
        char[] text = blocks.buffer();
        int end = blocks.end(line);
        long word = HtmlNames.start();
        int kept = blocks.start(line) + LONGEST;
        int before = 0;
        int begun = 0;
        int ended = 0;
        for (int i = blocks.start(line); i < end; i++) {
            char c = text[i];
            int kind = c < ASCII ? KINDS[c] : kind(c);
            begun += kind & ~before & LETTER_OR_DIGIT;
            ended += kind >> 3 & before & 1;
            before = kind;
            if ((kind & WORD) != 0) {
                word = HtmlNames.add(word, Letters.toLower(c));
            } else if (word != HtmlNames.start()) {
                keep(word, i <= kept);
                word = HtmlNames.start();
            }
        }
        if (word != HtmlNames.start()) {
            keep(word, end <= kept);
        }
        words[line] = begun;
        stops[line] = ended;
        count(line, text, end);
        hashes[line] = HtmlNames.hash(text, blocks.start(line), end);
    }

    private void count(int line, char[] text, int end) {
        int digit = 0;
        int capital = 0;
        int comma = 0;
        int symbol = 0;
        for (int i = blocks.start(line); i < end; i++) {
            char c = text[i];
            int kind = c < ASCII ? KINDS[c] : kind(c);
            digit += kind >> 1 & 1;
            capital += kind >> 2 & 1;
            comma += kind >> 4 & 1;
            symbol += kind >> 5 & 1;
        }
        digits[line] = digit;
        capitals[line] = capital;
        commas[line] = comma;
        symbols[line] = symbol;
    }

    private void keep(long word, boolean kept) {
        if (size == wordHashes.length) {
            wordHashes = Arrays.copyOf(wordHashes, size * 2);
        }
        wordHashes[size] = word;
        size += kept ? 1 : 0;
    }

    /** Runs of letters and digits. */
    int words(int line) {
        return words[line];
    }

    /** Commas of any script. */
    int commas(int line) {
        return commas[line];
    }

    /** Full stops, question and exclamation marks that end a word. */
    int stops(int line) {
        return stops[line];
    }

    int digits(int line) {
        return digits[line];
    }

    /** Upper-case letters. */
    int capitals(int line) {
        return capitals[line];
    }

    /** Bars, arrows, bullets, at signs, slashes, copyright signs. */
    int symbols(int line) {
        return symbols[line];
    }

    /** A number that lines of the same text share. */
    long hash(int line) {
        return hashes[line];
    }

    /**
     * Where a line's words begin: {@code wordHash(firstWord(line))} to {@code
     * wordHash(firstWord(line + 1) - 1)}, of a long line only those at its start.
     */
    int firstWord(int line) {
        return firstWord[line];
    }

    /** The hash of a word in small letters, as {@link WordSet} knows it. */
    long wordHash(int word) {
        return wordHashes[word];
    }

    /**
     * 1 for a capital, 2 for a small letter, 3 for a digit, 4 for a quotation mark, 0 otherwise.
     */
    int opening(int line) {
        char c = blocks.charAt(line, 0);
        return Letters.isCapital(c)
                ? 1
                : Letters.isLetter(c)
                        ? 2
                        : Letters.isDigit(c) ? 3 : "\"“„«‘'‚(".indexOf(c) >= 0 ? 4 : 0;
    }

    /**
     * 1 for a sentence's end, 2 for a colon, 3 for a comma or letter, 4 for a digit, 0 otherwise.
     */
    int ending(int line) {
        char c = blocks.charAt(line, blocks.length(line) - 1);
        return ".?!…\"”»’)。".indexOf(c) >= 0
                ? 1
                : c == ':' ? 2 : Letters.isDigit(c) ? 4 : Letters.isLetter(c) || c == ',' ? 3 : 0;
    }

    private static int kind(char c) {
        int word = Letters.isWord(c) ? WORD : 0;
        if (Letters.isLetterOrDigit(c)) {
            return LETTER_OR_DIGIT
                    | word
                    | (c >= '0' && c <= '9' ? DIGIT : 0)
                    | (Letters.isCapital(c) ? CAPITAL : 0);
        }
        return word
                | (".?!…".indexOf(c) >= 0 ? STOP : 0)
                | (",،、，".indexOf(c) >= 0 ? COMMA : 0)
                | ("|»›→•@/©#+«‹·".indexOf(c) >= 0 ? SYMBOL : 0);
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[ASCII];
        for (char c = 0; c < ASCII; c++) {
            kinds[c] = (byte) kind(c);
        }
        return kinds;
    }
}
