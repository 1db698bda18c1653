package id.saring.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the command says to a person, in that person's language.
 *
 * <p>The sources of all modules speak English; a message is found again by its English text in
 * {@code messages.properties} and said as {@code messages_id.properties} has it, as gettext does.
 * So libraries need no catalogue, English costs nothing, and a message without a translation is
 * still said. What programs read (JSON, {@code --errors}) does not pass here.
 */
final class Messages {
    private static final int DEEPEST = 3;
    private static @Nullable Messages indonesian;

    private final List<Entry> entries;
    private final Map<String, String> labels = new HashMap<>();

    /** A message in both languages. */
    private record Entry(Template english, Template translation) {}

    private Messages(UserLanguage language) {
        PropertyResourceBundle sources = UserLanguage.ENGLISH.texts("messages");
        PropertyResourceBundle translations = language.texts("messages");
        entries =
                sources.keySet().stream()
                        .filter(translations::containsKey)
                        .map(
                                key ->
                                        new Entry(
                                                Template.of(sources.getString(key)),
                                                Template.of(translations.getString(key))))
                        .sorted(Comparator.comparing(entry -> -entry.english.weight()))
                        .toList();
        PropertyResourceBundle words = UserLanguage.ENGLISH.texts("labels");
        PropertyResourceBundle translated = language.texts("labels");
        words.keySet().forEach(key -> labels.put(words.getString(key), translated.getString(key)));
    }

    /** Says {@code english} on one line of {@code err}, after the command's name. */
    static void complain(PrintWriter err, String english) {
        err.println("saring: " + told(english).replaceAll("\\R", " "));
    }

    /** {@code english}, or what it says in the user's language. */
    static String told(String english) {
        return UserLanguage.current() == UserLanguage.ENGLISH
                ? english
                : indonesian().translated(english, 0);
    }

    /** A word of a table or a summary. */
    static String label(String english) {
        return UserLanguage.current() == UserLanguage.ENGLISH
                ? english
                : indonesian().labels.getOrDefault(english, english);
    }

    private static synchronized Messages indonesian() {
        if (indonesian == null) {
            indonesian = new Messages(UserLanguage.INDONESIAN);
        }
        return indonesian;
    }

    /** The message, or a message after the name of a place: {@code a.html: permission denied}. */
    private String translated(String english, int depth) {
        for (int at = 0; at >= 0; at = next(english, at)) {
            String whole = whole(english.substring(at), depth);
            if (whole != null) {
                return english.substring(0, at) + whole;
            }
        }
        return english;
    }

    private static int next(String english, int at) {
        int colon = english.indexOf(": ", at);
        return colon < 0 ? -1 : colon + 2;
    }

    private @Nullable String whole(String english, int depth) {
        for (Entry entry : entries) {
            List<String> found = entry.english.match(english);
            if (found != null) {
                return entry.translation.fill(inner(found, depth + 1));
            }
        }
        return null;
    }

    /** What a message quotes may be a message again. */
    private List<String> inner(List<String> arguments, int depth) {
        Stream<String> all = arguments.stream();
        return depth > DEEPEST ? arguments : all.map(one -> translated(one, depth)).toList();
    }
}
