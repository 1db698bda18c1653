package id.saring.spark;

import id.saring.bulk.Judgement;
import id.saring.bulk.Limits;
import id.saring.bulk.reading.ArchivePart;
import id.saring.bulk.reading.Capture;
import id.saring.bulk.reading.Captures;
import id.saring.bulk.reading.Failures;
import id.saring.bulk.reading.Origin;
import id.saring.bulk.reading.Span;
import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;
import org.jspecify.annotations.Nullable;

/** Reads the pages of a part, one at a time. What cannot be read is a row, not an exception. */
final class PartReader implements FlatMapFunction<Part, Row> {
    private static final long serialVersionUID = 1;

    private final Broadcast<SerializableConfiguration> hadoop;

    PartReader(Broadcast<SerializableConfiguration> hadoop) {
        this.hadoop = hadoop;
    }

    @Override
    public Iterator<Row> call(Part part) {
        Rows rows = new Rows(part, hadoop.value().value());
        TaskContext task = TaskContext.get();
        if (task != null) {
            TaskCompletionListener close = ended -> rows.close();
            task.addTaskCompletionListener(close);
        }
        return rows;
    }

    /** The rows as they are asked for: no more than one page is in memory. */
    private static final class Rows implements Iterator<Row> {
        private final Part part;
        private final Configuration hadoop;
        private @Nullable Captures captures;
        private @Nullable Capture next;

        Rows(Part part, Configuration hadoop) {
            this.part = part;
            this.hadoop = hadoop;
            advance();
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public Row next() {
            Capture capture = next;
            if (capture == null) {
                throw new NoSuchElementException();
            }
            Judgement judgement = Judges.judge(capture);
            advance();
            return ArticleRows.of(judgement);
        }

        /** Goes to the next capture that may be a page; the end of the storage is the last. */
        private void advance() {
            try {
                do {
                    next = captures().next();
                } while (next instanceof Capture.Beside);
            } catch (IOException e) {
                close();
                captures = Captures.NONE;
                Origin here = new Origin(part.path(), part.from(), 0);
                next = new Capture.Loss(here, null, "unreadable", Failures.tell(e));
            }
            if (next == null) {
                close();
            }
        }

        private Captures captures() throws IOException {
            if (captures == null) {
                Path path = new Path(part.path());
                captures =
                        ArchivePart.open(
                                part.path(),
                                new HadoopChannel(path.getFileSystem(hadoop), path),
                                new Span(part.from(), part.to()),
                                Limits.USUAL.bytes());
            }
            return captures;
        }

        void close() {
            try {
                if (captures != null) {
                    captures.close();
                }
            } catch (IOException e) {
                return; // it was only read from
            }
        }
    }
}
