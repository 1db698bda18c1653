package id.saring.bulk;

import id.saring.bulk.reading.Failures;
import id.saring.bulk.reading.Origin;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a run can be taken up again: all before this is on the disk.
 *
 * @param settings what the run was told; another run must not go on from here
 * @param captures how many captures are done with
 * @param place the last of them
 * @param output the mark of the output
 * @param errors the mark of the file of errors
 * @param fingerprints how many fingerprints of articles are kept
 * @param joined see {@link JoinWindow}
 * @param summary what became of the captures so far
 */
record Checkpoint(
        String settings,
        long captures,
        Place place,
        long output,
        long errors,
        long fingerprints,
        Map<Long, Origin> joined,
        Summary summary) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** Before the first capture of a run with these settings. */
    static Checkpoint beginning(String settings) {
        return new Checkpoint(settings, 0, Place.START, 0, 0, 0, Map.of(), Summary.NOTHING);
    }

    /** Replaces the file in one step, so that there is always a whole one. */
    void write(Path file) throws IOException {
        Path aside = file.resolveSibling(file.getFileName() + ".new");
        byte[] bytes = MAPPER.writeValueAsBytes(this);
        try (FileChannel channel =
                FileChannel.open(
                        aside,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            var buffer = java.nio.ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        } catch (IOException e) {
            throw Failures.at(file, e);
        }
        Files.move(
                aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    static Checkpoint read(Path file) throws IOException {
        try {
            return MAPPER.readValue(
                    Files.readString(file, StandardCharsets.UTF_8), Checkpoint.class);
        } catch (JacksonException e) {
            throw new IOException(
                    file + ": is no checkpoint; delete it and start again without --resume", e);
        }
    }
}
