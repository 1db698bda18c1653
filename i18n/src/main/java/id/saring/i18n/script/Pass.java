package id.saring.i18n.script;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Rules that go over a text together, once and from left to right: at each place the first that
 * applies wins. They are found by the key's first character.
 */
final class Pass implements Step {
    private static final int LAST = 0x1FFFF;
    private static final Rule[] NONE = {};

    private final boolean supplementary;
    private final Rule[][][] pages = new Rule[(LAST >> 8) + 1][][];

    Pass(List<Rule> rules) {
        Map<Integer, List<Rule>> byFirst = new HashMap<>();
        for (Rule rule : rules) {
            BitSet firsts = firsts(rule);
            for (int c = firsts.nextSetBit(0); c >= 0; c = firsts.nextSetBit(c + 1)) {
                List<Rule> list = byFirst.get(c);
                if (list == null) {
                    list = new ArrayList<>();
                    byFirst.put(c, list);
                }
                list.add(rule);
            }
        }
        boolean beyond = false;
        for (Map.Entry<Integer, List<Rule>> entry : byFirst.entrySet()) {
            put(entry.getKey(), entry.getValue().toArray(new Rule[0]));
            beyond |= entry.getKey() > 0xFFFF;
        }
        supplementary = beyond;
    }

    private static BitSet firsts(Rule rule) {
        Element first = rule.first();
        if (first.set() == null) {
            BitSet one = new BitSet();
            one.set(first.literal());
            return one;
        }
        if (first.set().isNegated() || first.least() == 0) {
            throw new IllegalArgumentException("a key must start with a known character");
        }
        return first.set().listed();
    }

    private void put(int c, Rule[] rules) {
        if (c > LAST) {
            throw new IllegalArgumentException("no rules for characters beyond U+1FFFF");
        }
        Rule[][] page = pages[c >> 8];
        if (page == null) {
            page = pages[c >> 8] = new Rule[256][];
            Arrays.fill(page, NONE);
        }
        page[c & 0xFF] = rules;
    }

    @Override
    public void run(Buffer in, Buffer out) {
        int at = 0;
        while (at < in.length) {
            int plain = at;
            while (plain < in.length && isPlain(in.chars[plain])) {
                plain++;
            }
            if (plain > at) {
                out.append(in, at, plain);
                at = plain;
            } else {
                at = one(in, at, out);
            }
        }
    }

    /** Whether no rule starts with this character. */
    private boolean isPlain(char c) {
        Rule[][] page = pages[c >> 8];
        return (page == null || page[c & 0xFF] == NONE)
                && !(supplementary && Character.isSurrogate(c));
    }

    private int one(Buffer in, int at, Buffer out) {
        int c = in.codePointAt(at);
        if (c <= LAST && pages[c >> 8] != null) {
            for (Rule rule : pages[c >> 8][c & 0xFF]) {
                int end = rule.apply(in, at, out);
                if (end >= 0) {
                    return end;
                }
            }
        }
        int end = at + Character.charCount(c);
        out.append(in, at, end);
        return end;
    }
}
