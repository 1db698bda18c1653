package id.saring.i18n.script;

import java.text.Normalizer;
import java.util.Arrays;

/** One way over the whole text. */
interface Step {
    /** Reads {@code in} and writes to {@code out}, which is empty. */
    void run(Buffer in, Buffer out);

    /** The steps that rule files name with two colons. */
    enum Named implements Step {
        /** Canonical composition. */
        NFC {
            @Override
            public void run(Buffer in, Buffer out) {
                if (hasMarks(in)) {
                    out.append(Normalizer.normalize(in.toString(), Normalizer.Form.NFC));
                } else {
                    out.append(in, 0, in.length);
                }
            }

            /** Below U+0300 all text is composed. */
            private boolean hasMarks(Buffer in) {
                for (int i = 0; i < in.length; i++) {
                    if (in.chars[i] >= 0x300) {
                        return true;
                    }
                }
                return false;
            }
        },
        /** A word said twice, {@code buku-buku}, is written once with pangrangkep, U+A9CF. */
        Reduplication {
            @Override
            public void run(Buffer in, Buffer out) {
                int start = 0;
                for (int at = 0; at < in.length; at++) {
                    char c = in.chars[at];
                    int word = at - start;
                    if (c == '-' && word > 1 && isSame(in, start, at + 1, word)) {
                        out.append('\uA9CF');
                        at += word;
                        start = at + 1;
                        continue;
                    }
                    out.append(c);
                    start = Character.isLetter(c) ? start : at + 1;
                }
            }

            private boolean isSame(Buffer in, int start, int second, int word) {
                int end = second + word;
                return end <= in.length
                        && Arrays.equals(in.chars, start, start + word, in.chars, second, end)
                        && (end == in.length
                                || !Character.isLetter(in.chars[end]) && in.chars[end] != '-');
            }
        },
        /** Lower case, letter by letter. */
        Lower {
            @Override
            public void run(Buffer in, Buffer out) {
                for (int at = 0; at < in.length; ) {
                    int c = in.codePointAt(at);
                    at += Character.charCount(c);
                    int lower = Character.toLowerCase(c);
                    if (lower < 0x10000) {
                        out.append((char) lower);
                    } else {
                        out.append(Character.toString(lower));
                    }
                }
            }
        }
    }
}
