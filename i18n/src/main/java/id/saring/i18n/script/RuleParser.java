package id.saring.i18n.script;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the statements of a rule file, one after another. */
final class RuleParser {
    private final String file;
    private final String text;
    private final Map<String, List<Element>> variables = new HashMap<>();
    private int at;
    private int line = 1;

    RuleParser(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /** One side of a rule. */
    private static final class Side {
        private final List<Element> before = new ArrayList<>();
        private final List<Element> key = new ArrayList<>();
        private final List<Element> after = new ArrayList<>();
        private final List<Rule.Piece> result = new ArrayList<>();
        private List<Element> current = key;
        private int groups;
        private int open;

        void add(Element element) {
            current.add(open > 0 ? element.in(open) : element);
            if (element.set() == null) {
                result.add(new Rule.Piece(Character.toString(element.literal()), 0));
            }
        }

        void openContext() {
            before.addAll(key);
            key.clear();
            result.clear();
        }

        void quantify(int least, int most) {
            int last = current.size() - 1;
            current.set(last, current.get(last).times(least, most));
        }
    }

    /**
     * A statement.
     *
     * @param step the step that it names, or null for a rule
     * @param operator {@code >}, {@code <} or {@code <>}
     */
    record Statement(
            @Nullable String step, @Nullable Side left, String operator, @Nullable Side right) {

        /** The rule in one direction, empty where it has none. */
        Optional<Rule> rule(boolean reverse) {
            Side from = reverse ? right : left;
            Side to = reverse ? left : right;
            if (from == null || to == null || !operator.contains(reverse ? "<" : ">")) {
                return Optional.empty();
            }
            if (from.key.isEmpty()) {
                throw new IllegalArgumentException("a rule without a key");
            }
            return Optional.of(new Rule(from.before, from.key, from.after, to.result));
        }
    }

    /** The next statement, or null at the end. */
    @Nullable Statement next() {
        skipSpace();
        while (at < text.length()) {
            if (text.startsWith("::", at)) {
                return step();
            }
            if (text.charAt(at) == '$' && isDefinition()) {
                define();
            } else {
                return rule();
            }
            skipSpace();
        }
        return null;
    }

    private Statement step() {
        int end = end();
        String name = text.substring(at + 2, end).strip();
        at = end + 1;
        return new Statement(name, null, "", null);
    }

    private boolean isDefinition() {
        int next = at + 1;
        while (Character.isLetterOrDigit(text.charAt(next)) || text.charAt(next) == '_') {
            next++;
        }
        while (Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return text.charAt(next) == '=';
    }

    private void define() {
        at++;
        String name = name();
        skipSpace();
        expect('=');
        Side side = side();
        expect(';');
        variables.put(name, List.copyOf(side.key));
    }

    private Statement rule() {
        Side left = side();
        int start = at;
        while (at < text.length() && (text.charAt(at) == '<' || text.charAt(at) == '>')) {
            at++;
        }
        String operator = text.substring(start, at);
        if (operator.isEmpty()) {
            throw problem("a rule needs one of > < <>");
        }
        Side right = side();
        expect(';');
        return new Statement(null, left, operator, right);
    }

    private int end() {
        int end = text.indexOf(';', at);
        if (end < 0) {
            throw problem("a statement ends with ;");
        }
        return end;
    }

    private Side side() {
        Side side = new Side();
        for (skipSpace(); at < text.length(); skipSpace()) {
            char c = text.charAt(at);
            if (c == ';' || c == '<' || c == '>') {
                return side;
            }
            part(side, c);
        }
        throw problem("a statement ends with ;");
    }

    private void part(Side side, char c) {
        switch (c) {
            case '{' -> side.openContext();
            case '}' -> side.current = side.after;
            case '(' -> side.open = ++side.groups;
            case ')' -> side.open = 0;
            case '?' -> side.quantify(0, 1);
            case '*' -> side.quantify(0, Element.MOST);
            case '+' -> side.quantify(1, Element.MOST);
            case '[' -> {
                side.add(Element.of(set()));
                return;
            }
            case '$' -> {
                at++;
                reference(side);
                return;
            }
            case '\'' -> {
                quoted(side);
                return;
            }
            default -> {
                side.add(Element.of(character()));
                return;
            }
        }
        at++;
    }

    private void reference(Side side) {
        if (Character.isDigit(text.charAt(at))) {
            side.result.add(new Rule.Piece("", text.charAt(at++) - '0'));
        } else {
            variable().forEach(side::add);
        }
    }

    private List<Element> variable() {
        String name = name();
        List<Element> value = variables.get(name);
        if (value == null) {
            throw problem("$" + name + " is not defined above");
        }
        return value;
    }

    private void quoted(Side side) {
        int end = text.indexOf('\'', at + 1);
        if (end < 0) {
            throw problem("a quotation mark is left open");
        }
        if (end == at + 1) {
            side.add(Element.of('\''));
        }
        text.substring(at + 1, end).codePoints().forEach(c -> side.add(Element.of(c)));
        at = end + 1;
    }

    private String name() {
        int start = at;
        while (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_') {
            at++;
        }
        return text.substring(start, at);
    }

    private CodeSet set() {
        SetParser sets = new SetParser(this);
        return sets.read();
    }

    /** The set that a variable stands for. */
    CodeSet setVariable() {
        List<Element> value = variable();
        CodeSet set = value.size() == 1 ? value.get(0).set() : null;
        if (set == null) {
            throw problem("in a set only variables that are sets");
        }
        return set;
    }

    /**
     * The character here, written as such or as {@code \}{@code u1B05}, {@code \}{@code U00011F12}.
     */
    int character() {
        int c = text.codePointAt(at);
        at += Character.charCount(c);
        if (c != '\\') {
            return c;
        }
        char kind = text.charAt(at++);
        int digits = kind == 'u' ? 4 : kind == 'U' ? 8 : 0;
        if (digits == 0) {
            return kind;
        }
        int value = Integer.parseInt(text, at, at + digits, 16);
        at += digits;
        return value;
    }

    char peek() {
        if (at >= text.length()) {
            throw problem("the file ends in the middle of a statement");
        }
        return text.charAt(at);
    }

    void advance() {
        at++;
    }

    void expect(char c) {
        skipSpace();
        if (at >= text.length() || text.charAt(at) != c) {
            throw problem("expected " + c);
        }
        at++;
    }

    void skipSpace() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '#') {
                int end = text.indexOf('\n', at);
                at = end < 0 ? text.length() : end;
            } else if (Character.isWhitespace(c)) {
                line += c == '\n' ? 1 : 0;
                at++;
            } else {
                return;
            }
        }
    }

    IllegalStateException problem(String what) {
        return new IllegalStateException(file + ":" + line + ": " + what);
    }
}
