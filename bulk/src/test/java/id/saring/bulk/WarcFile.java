package id.saring.bulk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;

/** Writes WARC files, whole or damaged. */
final class WarcFile {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<Integer> offsets = new ArrayList<>();
    private final UnaryOperator<byte[]> packing;

    WarcFile(boolean gzip) {
        this(gzip ? WarcFile::gzip : bytes -> bytes);
    }

    WarcFile(UnaryOperator<byte[]> packing) {
        this.packing = packing;
    }

    /** A response with a page. */
    WarcFile page(String url, String html) {
        return record("response", url, Pages.response(html).getBytes(StandardCharsets.UTF_8));
    }

    WarcFile record(String type, String url, byte[] block) {
        return raw(bytes(type, url, block, block.length));
    }

    static byte[] bytes(String type, String url, byte[] block, long length) {
        String head =
                "WARC/1.0\r\nWARC-Type: "
                        + type
                        + "\r\nWARC-Target-URI: "
                        + url
                        + "\r\nWARC-Date: 2024-05-14T02:25:00Z\r\nWARC-Record-ID: <urn:uuid:"
                        + java.util.UUID.nameUUIDFromBytes(url.getBytes(StandardCharsets.UTF_8))
                        + ">\r\nContent-Type: application/http; msgtype="
                        + type
                        + "\r\nContent-Length: "
                        + length
                        + "\r\n\r\n";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(block);
        bytes.writeBytes("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    /** Anything, packed by itself. */
    WarcFile raw(byte[] bytes) {
        offsets.add(out.size());
        out.writeBytes(packing.apply(bytes));
        return this;
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream member = new GZIPOutputStream(packed)) {
            member.write(bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return packed.toByteArray();
    }

    /** Where the record of this number begins. */
    int offset(int record) {
        return offsets.get(record);
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    Path write(Path file) throws IOException {
        return Files.write(file, bytes());
    }
}
