package id.saring.core;

import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A pointer from the body to another story.
 *
 * @param title that story's headline, without "Baca juga"
 * @param url its address, absolute, or null when the page gives none
 */
@Lean
public record RelatedLink(String title, @Nullable URI url) {

    /** The title is required. */
    public RelatedLink {
        Objects.requireNonNull(title, "title");
    }
}
