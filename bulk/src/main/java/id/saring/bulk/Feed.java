package id.saring.bulk;

import id.saring.bulk.reading.Capture;
import id.saring.bulk.reading.Captures;
import id.saring.bulk.reading.Failures;
import id.saring.bulk.reading.Origin;
import id.saring.bulk.reading.Storage;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All captures of all inputs, numbered, to many threads: each takes its next under the lock. */
final class Feed implements Closeable {
    private final List<Path> inputs;
    private final int mostBytes;
    private Place place;
    private long number;
    private long bytesBefore;
    private long skip;
    private @Nullable Captures open;

    /**
     * @param from the last capture that is done with
     */
    Feed(List<Path> inputs, int mostBytes, Checkpoint from) {
        this.inputs = inputs;
        this.mostBytes = mostBytes;
        this.number = from.captures();
        this.place = from.place();
        this.skip = from.place().ordinal() + 1;
        for (int i = 0; i < from.place().input(); i++) {
            bytesBefore += Storage.size(inputs.get(i));
        }
    }

    /**
     * A capture in its turn.
     *
     * @param number its number in the run, from 0
     * @param place where it stands
     */
    record Turn(long number, Place place, Capture capture) {}

    /** The next capture, or null when all are out. */
    synchronized @Nullable Turn next() {
        while (place.input() < inputs.size()) {
            Capture capture = read();
            if (capture != null) {
                Origin at = capture.origin();
                place = new Place(place.input(), at.offset(), at.ordinal());
                return new Turn(number++, place, capture);
            }
            nextInput();
        }
        return null;
    }

    private @Nullable Capture read() {
        Path input = inputs.get(place.input());
        try {
            if (open == null) {
                open = Storage.open(input, place.offset(), mostBytes);
                open.skip(skip);
            }
            return open.next();
        } catch (IOException e) {
            Captures broken = open;
            open = Captures.NONE;
            closeQuietly(broken);
            Origin here = new Origin(input.toString(), place.offset(), place.ordinal() + 1);
            return new Capture.Loss(here, null, "unreadable", Failures.tell(e));
        }
    }

    private void nextInput() {
        closeQuietly(open);
        open = null;
        skip = 0;
        bytesBefore += Storage.size(inputs.get(place.input()));
        place = new Place(place.input() + 1, 0, -1);
    }

    /** How far reading has come, in bytes of all inputs as stored. */
    synchronized long position() {
        return bytesBefore + (open == null ? 0 : open.position());
    }

    @Override
    public synchronized void close() {
        closeQuietly(open);
        open = Captures.NONE;
    }

    private static void closeQuietly(@Nullable Captures captures) {
        try {
            if (captures != null) {
                captures.close();
            }
        } catch (IOException e) {
            return; // it was only read from
        }
    }
}
