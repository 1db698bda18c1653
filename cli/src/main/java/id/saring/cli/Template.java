package id.saring.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A message with places for what differs from case to case: {@code {0}: line {1} is no address}.
 *
 * @param literals the words around the places; one more than there are places
 * @param places which argument stands between two of the literals
 */
record Template(List<String> literals, List<Integer> places) {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)\\}");

    static Template of(String text) {
        List<Integer> places = new ArrayList<>();
        for (MatchResult place : PLACE.matcher(text).results().toList()) {
            places.add(Integer.valueOf(place.group(1)));
        }
        return new Template(List.of(PLACE.split(text, -1)), places);
    }

    /** How many characters are the template's own. */
    int weight() {
        return literals.stream().mapToInt(String::length).sum();
    }

    /**
     * What stands in the places of {@code message}, in the order of the arguments, or null if it is
     * not this message.
     */
    @Nullable List<String> match(String message) {
        String[] found = new String[places.size()];
        int at = literals.get(0).length();
        boolean matches = message.startsWith(literals.get(0));
        for (int i = 0; matches && i < found.length; i++) {
            int end = end(message, at, i);
            matches = end >= at;
            if (matches) {
                found[places.get(i)] = message.substring(at, end);
                at = end + literals.get(i + 1).length();
            }
        }
        boolean whole = matches && at == message.length() && !isPlace(found);
        return whole ? List.of(found) : null;
    }

    /** Before {@code ": "} stands where it happened, which is no part of the message. */
    private boolean isPlace(String[] found) {
        return literals.get(0).isEmpty() && found[places.get(0)].contains(": ");
    }

    /** Where the text in a place ends, which begins at {@code from}; -1 if nowhere. */
    private int end(String message, int from, int place) {
        String next = literals.get(place + 1);
        if (place < places.size() - 1) {
            return message.indexOf(next, from);
        }
        return message.endsWith(next) ? message.length() - next.length() : -1;
    }

    /** The message with these arguments; one that the template does not name is left out. */
    String fill(List<String> arguments) {
        StringBuilder message = new StringBuilder(literals.get(0));
        for (int i = 0; i < places.size(); i++) {
            message.append(arguments.get(places.get(i))).append(literals.get(i + 1));
        }
        return message.toString();
    }
}
