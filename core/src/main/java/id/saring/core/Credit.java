package id.saring.core;

import java.util.Objects;

/**
 * One person or desk that an article credits.
 *
 * @param role what they did
 * @param name as printed, without the label before it
 */
@Lean
public record Credit(Role role, String name) {

    /** What a credited person did. */
    public enum Role {
        /** Wrote it; also "Penulis", "Oleh". */
        AUTHOR,
        /** Gathered it; also "Reporter", "Pewarta", "Rep". */
        REPORTER,
        /** Edited it; also "Editor", "Redaktur", "Red". */
        EDITOR,
        PHOTOGRAPHER,
        CONTRIBUTOR,
        TRANSLATOR
    }

    /** Both are required. */
    public Credit {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(name, "name");
    }
}
