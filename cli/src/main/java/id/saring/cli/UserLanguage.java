package id.saring.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.stream.Stream;

/** The language in which the command speaks to the person who called it. */
enum UserLanguage {
    ENGLISH(""),
    INDONESIAN("_id");

    private final String suffix;

    UserLanguage(String suffix) {
        this.suffix = suffix;
    }

    /** The language of this process. */
    static UserLanguage current() {
        String asked = System.getProperty("saring.language"); // tests ask so
        return asked == null
                ? of(System.getenv(), System.getProperty("user.language", ""))
                : named(asked);
    }

    /**
     * What the first of {@code SARING_LANG}, {@code LC_ALL}, {@code LC_MESSAGES} and {@code LANG}
     * says that is set; {@code java} where none is. Indonesian for {@code id}, {@code id_ID.UTF-8}
     * and the old {@code in}; English for all else.
     */
    static UserLanguage of(Map<String, String> environment, String java) {
        return Stream.of("SARING_LANG", "LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .map(UserLanguage::named)
                .orElseGet(() -> named(java));
    }

    private static UserLanguage named(String locale) {
        String language = locale.toLowerCase(Locale.ROOT).split("[-_.@]", 2)[0];
        return language.equals("id") || language.equals("in") ? INDONESIAN : ENGLISH;
    }

    /** The texts {@code name.properties} in this language, UTF-8. */
    PropertyResourceBundle texts(String name) {
        String file = name + suffix + ".properties";
        try (InputStream in = UserLanguage.class.getResourceAsStream(file)) {
            return new PropertyResourceBundle(
                    new InputStreamReader(
                            Objects.requireNonNull(in, file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
