package id.saring.bulk.fetch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/**
 * Writes what was fetched as WARC (ISO 28500:2017), each record a gzip member. One thread at a
 * time.
 */
final class WarcOutput implements Closeable {
    private final WarcWriter writer;

    /** Goes on at the end of a file that is there. */
    WarcOutput(Path file, WarcCompression compression) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        channel.position(channel.size());
        writer = new WarcWriter(channel, compression);
    }

    void begin(String software) throws IOException {
        Warcinfo info =
                new Warcinfo.Builder()
                        .fields(
                                Map.of(
                                        "software", List.of(software),
                                        "format", List.of("WARC File Format 1.0")))
                        .build();
        writer.write(info);
    }

    synchronized void write(Answer answer) throws IOException {
        if (answer.status() == 304) {
            writer.write(
                    new WarcRevisit.Builder(answer.uri(), WarcRevisit.SERVER_NOT_MODIFIED_1_0)
                            .date(answer.at())
                            .body(MediaType.HTTP_RESPONSE, answer.response())
                            .build());
            return;
        }
        WarcResponse.Builder builder =
                new WarcResponse.Builder(answer.uri())
                        .date(answer.at())
                        .body(MediaType.HTTP_RESPONSE, answer.response());
        if (answer.host() != null) {
            builder.ipAddress(answer.host());
        }
        WarcResponse response = builder.build();
        writer.write(response);
        writer.write(
                new WarcRequest.Builder(answer.uri())
                        .date(answer.at())
                        .concurrentTo(response.id())
                        .body(MediaType.HTTP_REQUEST, answer.request())
                        .build());
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
