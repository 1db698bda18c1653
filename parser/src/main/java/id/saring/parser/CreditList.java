package id.saring.parser;

import id.saring.core.Credit;
import id.saring.core.Credit.Role;
import id.saring.core.Provenance;
import id.saring.core.Provenance.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who made a story, as found so far: what is found first counts. */
final class CreditList {
    private static final Set<Role> WRITERS = Set.of(Role.AUTHOR, Role.REPORTER);

    private final String publisher;
    private final Map<String, Credit> found = new LinkedHashMap<>();
    private boolean hasWriter;
    private @Nullable Provenance provenance;

    private CreditList(String publisher) {
        this.publisher = publisher;
    }

    /**
     * An empty list.
     *
     * @param publisher the outlet, which is no person; or null
     */
    static CreditList of(@Nullable String publisher) {
        return new CreditList(publisher == null ? "" : letters(publisher));
    }

    /** An empty list that knows the same outlet. */
    CreditList empty() {
        return new CreditList(publisher);
    }

    List<Credit> credits() {
        return List.copyOf(found.values());
    }

    /** Where the first writer came from, or null when there is none. */
    @Nullable Provenance provenance() {
        return provenance;
    }

    boolean hasWriter() {
        return hasWriter;
    }

    /** Whether a writer other than the outlet itself is known. */
    boolean hasPerson() {
        return found.values().stream()
                .anyMatch(credit -> WRITERS.contains(credit.role()) && !isOutlet(credit.name()));
    }

    /** Adds a person, unless the name is known in whatever role. */
    void add(Role role, String name, Provenance from) {
        String key = letters(name);
        boolean known =
                found.values().stream().anyMatch(credit -> letters(credit.name()).equals(key));
        if (!known) {
            addInRole(role, name, from);
        }
    }

    /** Adds a person, unless known in this role: one and the same may write and edit. */
    void addInRole(Role role, String name, Provenance from) {
        if (!isOutlet(name)) {
            addAny(role, name, from);
        }
    }

    /** Adds a person or an outlet. */
    void addAny(Role role, String name, Provenance from) {
        String key = letters(name);
        boolean writer = WRITERS.contains(role);
        boolean fresh =
                !key.isEmpty()
                        && found.putIfAbsent(
                                        (writer ? "" : role) + " " + key, new Credit(role, name))
                                == null;
        hasWriter |= fresh && writer;
        if (fresh && writer && provenance == null) {
            provenance = from;
        }
    }

    static Provenance from(Source source, String raw) {
        double confidence = source == Source.VISIBLE ? 0.9 : 0.7;
        return new Provenance(source, raw.isEmpty() ? null : raw, confidence);
    }

    private boolean isOutlet(String name) {
        String key = letters(name);
        return !publisher.isEmpty() && (publisher.contains(key) || key.contains(publisher));
    }

    static String letters(String text) {
        return Letters.only(text);
    }
}
