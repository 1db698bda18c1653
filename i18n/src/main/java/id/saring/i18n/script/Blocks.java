package id.saring.i18n.script;

import id.saring.i18n.Rules;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Which letters and marks make up a script, by {@code blocks.tsv}. */
final class Blocks {
    private static final Map<String, CodeSet> BLOCKS = read();
    private static final CodeSet NONE = new CodeSet(new BitSet(), false);

    private Blocks() {}

    /** The letters and marks of an ISO 15924 code. */
    static CodeSet of(String script) {
        return BLOCKS.getOrDefault(script, NONE);
    }

    private static Map<String, CodeSet> read() {
        Map<String, BitSet> members = new HashMap<>();
        for (Rules.Row row : Rules.of(Blocks.class).table("blocks.tsv", 3)) {
            int first = row.parse(1, cell -> Integer.parseInt(cell, 16));
            int last = row.parse(2, cell -> Integer.parseInt(cell, 16));
            members.computeIfAbsent(row.get(0), script -> new BitSet()).set(first, last + 1);
        }
        Map<String, CodeSet> blocks = new HashMap<>();
        members.forEach((script, set) -> blocks.put(script, new CodeSet(set, false)));
        return Map.copyOf(blocks);
    }
}
