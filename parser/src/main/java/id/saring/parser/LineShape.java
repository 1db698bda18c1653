package id.saring.parser;

/**
 * The look of a line, letter by letter.
 *
 * @param words runs of letters and digits
 * @param commas commas of any script
 * @param stops full stops, question and exclamation marks that end a word
 * @param digits digits
 * @param capitals upper-case letters
 * @param symbols bars, arrows, bullets, at signs, slashes, copyright signs
 * @param opening 1 for a capital, 2 for a small letter, 3 for a digit, 4 for a quotation mark, 0
 *     otherwise
 * @param ending 1 for a sentence's end, 2 for a colon, 3 for a comma or letter, 4 for a digit, 0
 *     otherwise
 */
record LineShape(
        int words,
        int commas,
        int stops,
        int digits,
        int capitals,
        int symbols,
        int opening,
        int ending) {

    static LineShape of(TextBlocks blocks, int block) {
        int words = 0;
        int commas = 0;
        int stops = 0;
        int digits = 0;
        int capitals = 0;
        int symbols = 0;
        boolean inWord = false;
        int length = blocks.length(block);
        for (int i = 0; i < length; i++) {
            char c = blocks.charAt(block, i);
            boolean letter = Letters.isLetterOrDigit(c);
            words += letter && !inWord ? 1 : 0;
            if (letter) {
                digits += c >= '0' && c <= '9' ? 1 : 0;
                capitals += Letters.isCapital(c) ? 1 : 0;
            } else {
                stops += inWord && (c == '.' || c == '?' || c == '!' || c == '…') ? 1 : 0;
                commas += c == ',' || c == '،' || c == '、' || c == '，' ? 1 : 0;
                symbols += c != ' ' && "|»›→•@/©#+«‹·".indexOf(c) >= 0 ? 1 : 0;
            }
            inWord = letter;
        }
        return new LineShape(
                words,
                commas,
                stops,
                digits,
                capitals,
                symbols,
                opening(blocks.charAt(block, 0)),
                ending(blocks.charAt(block, length - 1)));
    }

    private static int opening(char c) {
        return Letters.isCapital(c)
                ? 1
                : Letters.isLetter(c)
                        ? 2
                        : Letters.isDigit(c) ? 3 : "\"“„«‘'‚(".indexOf(c) >= 0 ? 4 : 0;
    }

    private static int ending(char c) {
        return ".?!…\"”»’)。".indexOf(c) >= 0
                ? 1
                : c == ':' ? 2 : Letters.isDigit(c) ? 4 : Letters.isLetter(c) || c == ',' ? 3 : 0;
    }
}
