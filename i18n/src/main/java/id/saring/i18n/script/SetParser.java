package id.saring.i18n.script;

import java.util.BitSet;

/** Reads a set such as {@code [a-z é $vowel]}, {@code [^ a]}, {@code [[a-z] - [aiueo]]}. */
final class SetParser {
    private final RuleParser source;

    SetParser(RuleParser source) {
        this.source = source;
    }

    CodeSet read() {
        source.expect('[');
        source.skipSpace();
        boolean negated = source.peek() == '^';
        if (negated) {
            source.advance();
        }
        BitSet members = new BitSet();
        boolean without = false;
        for (source.skipSpace(); source.peek() != ']'; source.skipSpace()) {
            char c = source.peek();
            if (c == '-') {
                source.advance();
                without = true;
            } else if (c == '[' || c == '$') {
                combine(members, part(c), without);
                without = false;
            } else {
                range(members);
            }
        }
        source.advance();
        return new CodeSet(members, negated);
    }

    private CodeSet part(char c) {
        if (c == '[') {
            return read();
        }
        source.advance();
        return source.setVariable();
    }

    private void combine(BitSet members, CodeSet part, boolean without) {
        if (part.isNegated()) {
            throw source.problem("a set within a set cannot be written with ^");
        }
        if (without) {
            members.andNot(part.listed());
        } else {
            members.or(part.listed());
        }
    }

    private void range(BitSet members) {
        int first = source.character();
        source.skipSpace();
        int last = first;
        if (source.peek() == '-') {
            source.advance();
            source.skipSpace();
            if (source.peek() == '[' || source.peek() == '$') {
                members.set(first);
                combine(members, part(source.peek()), true);
                return;
            }
            last = source.character();
        }
        members.set(first, last + 1);
    }
}
