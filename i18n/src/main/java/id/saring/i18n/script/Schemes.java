package id.saring.i18n.script;

import id.saring.i18n.Rules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The lines of {@code transliterations.tsv}, and what stands for them in BCP 47. */
final class Schemes {
    private static final Map<String, Scheme> SCHEMES = read();
    private static final Map<String, String> UNENCODED = unencoded();

    private Schemes() {}

    private static Map<String, Scheme> read() {
        Map<String, Scheme> schemes = new LinkedHashMap<>();
        for (Rules.Row row : Rules.of(Schemes.class).table("transliterations.tsv", 3)) {
            String[] parts = row.get(0).split("[-/]", 3);
            Scheme scheme =
                    new Scheme(
                            parts[0],
                            parts[1],
                            parts.length > 2 ? parts[2] : "",
                            List.of(row.get(1).split(" ")),
                            row.get(2).equals("-") ? "" : row.get(2));
            schemes.put(key(scheme.id()), scheme);
        }
        return schemes;
    }

    private static Map<String, String> unencoded() {
        Map<String, String> reasons = new LinkedHashMap<>();
        for (Rules.Row row : Rules.of(Schemes.class).table("unencoded.tsv", 2)) {
            reasons.put(key(row.get(0)), row.get(1));
        }
        return reasons;
    }

    static List<String> ids() {
        return SCHEMES.values().stream().map(Scheme::id).toList();
    }

    static Scheme find(String id) {
        String wanted = key(id.contains("-t-") || id.contains("-T-") ? shortForm(id) : id);
        Scheme scheme = SCHEMES.get(wanted);
        if (scheme != null) {
            return scheme;
        }
        for (String part : wanted.split("[-/]")) {
            if (UNENCODED.containsKey(part)) {
                throw new IllegalArgumentException(id + ": " + UNENCODED.get(part));
            }
        }
        throw new IllegalArgumentException(
                "no transliteration " + id + "; there are " + String.join(", ", near(wanted)));
    }

    /** Those of the same scripts, or all. */
    private static List<String> near(String wanted) {
        String scripts = wanted.split("/")[0];
        List<String> near =
                ids().stream().filter(id -> key(id).split("/")[0].equals(scripts)).toList();
        return near.isEmpty() ? ids() : near;
    }

    /** Of {@code jv-Latn-t-jv-java-m0-strict}, target before source: {@code java-latn/strict}. */
    private static String shortForm(String tag) {
        String[] sides = tag.toLowerCase(Locale.ROOT).split("-t-", 2);
        String[] source = sides[1].split("-m0-", 2);
        String variant = source.length > 1 ? source[1] : "";
        String language = source[0].split("-")[0];
        String id = script(source[0]) + "-" + script(sides[0]);
        if (variant.isEmpty() && SCHEMES.containsKey(id + "/" + language)) {
            variant = language;
        }
        return variant.isEmpty() ? id : id + "/" + variant;
    }

    /** The four letters of a tag's script; Latin where it names none. */
    private static String script(String tag) {
        List<String> parts = new ArrayList<>(List.of(tag.split("-")));
        parts.removeIf(part -> part.length() != 4);
        return parts.isEmpty() ? "latn" : parts.get(0);
    }

    private static String key(String id) {
        return id.toLowerCase(Locale.ROOT);
    }
}
