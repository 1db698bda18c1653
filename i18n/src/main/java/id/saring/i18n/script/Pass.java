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

    private final Rule[][][] pages = new Rule[(LAST >> 8) + 1][][];

    Pass(List<Rule> rules) {
        Map<Integer, List<Rule>> byFirst = new HashMap<>();
        for (Rule rule : rules) {
            firsts(rule)
                    .forEach(c -> byFirst.computeIfAbsent(c, first -> new ArrayList<>()).add(rule));
        }
        byFirst.forEach((c, list) -> put(c, list.toArray(Rule[]::new)));
    }

    private static java.util.stream.IntStream firsts(Rule rule) {
        Element first = rule.first();
        if (first.set() == null) {
            return java.util.stream.IntStream.of(first.literal());
        }
        BitSet listed = first.set().listed();
        if (first.set().isNegated() || first.least() == 0) {
            throw new IllegalArgumentException("a key must start with a known character");
        }
        return listed.stream();
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
            int c = in.codePointAt(at);
            int end = c > LAST || pages[c >> 8] == null ? -1 : apply(c, in, at, out);
            if (end < 0) {
                end = at + Character.charCount(c);
                out.append(in, at, end);
            }
            at = end;
        }
    }

    private int apply(int c, Buffer in, int at, Buffer out) {
        for (Rule rule : pages[c >> 8][c & 0xFF]) {
            int end = rule.apply(in, at, out);
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }
}
