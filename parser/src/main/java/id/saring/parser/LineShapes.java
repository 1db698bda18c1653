package id.saring.parser;

import java.util.Arrays;

/**
 * The look of a page's lines, letter by letter: one pass over all of its text tells what the body
 * model, the search for the headline and that for copies ask.
 */
final class LineShapes {
    /** Of a longer line the words that begin before this letter are kept. */
    static final int LONGEST = 400;

    /** How many different {@link #opening}s there are, a power of two. */
    static final int OPENINGS = 1 << 12;

    /** Where letters stand in for words that there is to be room for. */
    private static final int LETTERS_PER_WORD = 6;

    private static final int ASCII = 128;
    private static final int LETTER_OR_DIGIT = 1;
    private static final int STOP = 2;
    private static final int WORD = 4;
    private static final byte[] KINDS = kinds();
    private static final byte[] SMALL = smallLetters();

    /** What is counted of each letter, in sixteen bits each. */
    private static final long DIGIT = 1;

    private static final long CAPITAL = 1L << 16;
    private static final long COMMA = 1L << 32;
    private static final long SYMBOL = 1L << 48;
    private static final long[] COUNTED = counted();

    /** No sixteen bits overflow in as many letters. */
    private static final int STRETCH = 0xFFFF;

    private final TextBlocks blocks;
    private final int[] words;
    private final int[] commas;
    private final int[] stops;
    private final int[] digits;
    private final int[] capitals;
    private final int[] symbols;
    private final long[] hashes;
    private final int[] firstWord;

    /** Where the words begin in the buffer of the page's text. */
    private int[] wordStarts;

    private int size;

    LineShapes(TextBlocks blocks) {
        int lines = blocks.size();
        this.blocks = blocks;
        wordStarts = new int[64 + blocks.position() / LETTERS_PER_WORD];
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
            count(line);
            hashes[line] = HtmlNames.hash(blocks.buffer(), blocks.start(line), blocks.end(line));
            firstWord[line + 1] = size;
        }
    }

    /**
     * Finds the words, without a branch for each letter: lines are short, and where their words end
     * cannot be foretold.
     */
    private void read(int line) {
        char[] text = blocks.buffer();
        int[] starts = roomFor(Math.min(LONGEST, blocks.length(line)));
        int limit = blocks.start(line) + LONGEST;
        int end = blocks.end(line);
        int next = size;
        int before = 0;
        int begun = 0;
        int ended = 0;
        for (int i = blocks.start(line); i < end; i++) {
            int kind = kindOf(text[i]);
            int fresh = kind & ~before;
            begun += fresh & LETTER_OR_DIGIT;
            ended += kind >> 1 & before & 1;
            starts[next] = i;
            next += fresh >> 2 & i - limit >>> 31; // 1 below the limit, 0 from there on
            before = kind;
        }
        words[line] = begun;
        stops[line] = ended;
        size = next;
    }

    private int[] roomFor(int letters) {
        if (size + letters >= wordStarts.length) {
            wordStarts = Arrays.copyOf(wordStarts, Math.max(size + letters + 1, size * 2));
        }
        return wordStarts;
    }

    private void count(int line) {
        int end = blocks.end(line);
        for (int from = blocks.start(line); from < end; from += STRETCH) {
            long sums = counts(blocks.buffer(), from, Math.min(end, from + STRETCH));
            digits[line] += (int) (sums & STRETCH);
            capitals[line] += (int) (sums >>> 16 & STRETCH);
            commas[line] += (int) (sums >>> 32 & STRETCH);
            symbols[line] += (int) (sums >>> 48);
        }
    }

    private static long counts(char[] text, int from, int to) {
        long sums = 0;
        for (int i = from; i < to; i++) {
            char c = text[i];
            sums += c < ASCII ? COUNTED[c] : countedOf(c);
        }
        return sums;
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
     * A line's words are those from {@code firstWord(line)} up to but not including {@code
     * firstWord(line + 1)}, of a long line only those that begin before {@link #LONGEST}.
     */
    int firstWord(int line) {
        return firstWord[line];
    }

    /** A number that words share which begin with the same three small letters. */
    int wordOpening(int word, int line) {
        return opening(blocks.buffer(), wordStarts[word], blocks.end(line));
    }

    /** The same of the word that begins at {@code from}; the text ends before {@code end}. */
    static int opening(char[] text, int from, int end) {
        int second = from + 1 < end ? small(text[from + 1]) : 0;
        int third = second > 0 && from + 2 < end ? small(text[from + 2]) : 0;
        return (small(text[from]) * 31 + second) * 31 + third & OPENINGS - 1;
    }

    /** A small letter, or 0 where a word does not go on. */
    private static int small(char c) {
        return c < ASCII ? SMALL[c] : smallOf(c);
    }

    private static int smallOf(char c) {
        return (kind(c) & WORD) != 0 ? Letters.toLower(c) : 0;
    }

    /** The hash of a line's word in small letters, as {@link WordSet} knows it. */
    long wordHash(int word, int line) {
        char[] text = blocks.buffer();
        long hash = HtmlNames.start();
        int end = blocks.end(line);
        for (int i = wordStarts[word]; i < end && (kindOf(text[i]) & WORD) != 0; i++) {
            hash = HtmlNames.add(hash, Letters.toLower(text[i]));
        }
        return hash;
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

    private static int kindOf(char c) {
        return c < ASCII ? KINDS[c] : kind(c);
    }

    private static int kind(char c) {
        int word = Letters.isWord(c) ? WORD : 0;
        return Letters.isLetterOrDigit(c)
                ? word | LETTER_OR_DIGIT
                : word | (".?!…".indexOf(c) >= 0 ? STOP : 0);
    }

    private static long countedOf(char c) {
        if (Letters.isLetterOrDigit(c)) {
            return c >= '0' && c <= '9' ? DIGIT : Letters.isCapital(c) ? CAPITAL : 0;
        }
        return ",،、，".indexOf(c) >= 0 ? COMMA : "|»›→•@/©#+«‹·".indexOf(c) >= 0 ? SYMBOL : 0;
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[ASCII];
        for (char c = 0; c < ASCII; c++) {
            kinds[c] = (byte) kind(c);
        }
        return kinds;
    }

    private static byte[] smallLetters() {
        byte[] letters = new byte[ASCII];
        for (char c = 0; c < ASCII; c++) {
            letters[c] = (byte) smallOf(c);
        }
        return letters;
    }

    private static long[] counted() {
        long[] counted = new long[ASCII];
        for (char c = 0; c < ASCII; c++) {
            counted[c] = countedOf(c);
        }
        return counted;
    }
}
