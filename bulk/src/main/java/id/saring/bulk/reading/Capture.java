package id.saring.bulk.reading;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What stands at one place of an archive or folder: a resource, a record beside it, or a loss. */
public sealed interface Capture {

    /** Where it stands. */
    Origin origin();

    /** The address that it was captured from, as written, or null when it is unknown. */
    @Nullable String url();

    /**
     * A resource as it was stored: a page, a picture, anything.
     *
     * @param origin where it stands
     * @param url the address as written in the archive, or null
     * @param id {@code WARC-Record-ID} without angle brackets, or null
     * @param fetched when it was captured, ISO 8601 as in {@code WARC-Date}, or null
     * @param contentType of the block, such as {@code application/http; msgtype=response}, or null
     * @param block the stored bytes, HTTP header included where there is one; not copied
     * @param length how many bytes were stored; more than the block has when that was over the
     *     limit
     */
    record Resource(
            Origin origin,
            @Nullable String url,
            @Nullable String id,
            @Nullable String fetched,
            @Nullable String contentType,
            byte[] block,
            long length)
            implements Capture {
        /** Origin and block are required. */
        public Resource {
            Objects.requireNonNull(origin, "origin");
            Objects.requireNonNull(block, "block");
        }

        /** Whether bytes are missing because there were more than the reader's limit. */
        public boolean overLimit() {
            return length > block.length;
        }
    }

    /**
     * A record that holds no resource of its own: a request, metadata, a revisit.
     *
     * @param origin where it stands
     * @param url the address that it is about, or null
     * @param type what it is, as in {@code WARC-Type}
     */
    record Beside(Origin origin, @Nullable String url, String type) implements Capture {
        /** Origin and type are required. */
        public Beside {
            Objects.requireNonNull(origin, "origin");
            Objects.requireNonNull(type, "type");
        }
    }

    /**
     * Something stood here that cannot be read.
     *
     * @param origin where it stood
     * @param url the address that it was captured from, or null when even that is lost
     * @param reason in one word: {@code corrupt}, {@code truncated}, {@code malformed}, {@code
     *     unreadable}
     * @param detail what was found, for a person
     */
    record Loss(Origin origin, @Nullable String url, String reason, String detail)
            implements Capture {
        /** Only the address may be unknown. */
        public Loss {
            Objects.requireNonNull(origin, "origin");
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(detail, "detail");
        }
    }
}
