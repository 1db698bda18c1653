package id.saring.bulk;

import java.time.Duration;
import java.util.Objects;

/**
 * What one page may cost; a page that costs more is counted and named, and the run goes on.
 *
 * @param bytes the most bytes of a page, unpacked; 20 MiB unless set
 * @param nodes the most tags, start and end counted; 400,000 unless set
 * @param time how long the processor may be busy with a page; 5 seconds unless set. A page that
 *     keeps its thread waiting is given ten times that.
 */
public record Limits(int bytes, int nodes, Duration time) {
    /** The usual limits. */
    public static final Limits USUAL = new Limits(20 << 20, 400_000, Duration.ofSeconds(5));

    /** All are positive. */
    public Limits {
        Objects.requireNonNull(time, "time");
        if (bytes < 1 || nodes < 1 || time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException(
                    "limits must be positive, were "
                            + bytes
                            + " bytes, "
                            + nodes
                            + " nodes, "
                            + time);
        }
    }
}
