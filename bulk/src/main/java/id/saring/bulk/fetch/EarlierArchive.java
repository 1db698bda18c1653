package id.saring.bulk.fetch;

import id.saring.bulk.reading.Capture;
import id.saring.bulk.reading.Captures;
import id.saring.bulk.reading.Content;
import id.saring.bulk.reading.Storage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What an archive says of pages that were fetched before: how to ask whether they have changed. */
final class EarlierArchive {
    private static final int MOST_BYTES = 1 << 20;

    private final Map<String, Map<String, String>> conditions = new HashMap<>();

    void read(Path archive) throws IOException {
        try (Captures captures = Storage.open(archive, 0, MOST_BYTES)) {
            for (Capture capture; (capture = captures.next()) != null; ) {
                if (capture instanceof Capture.Resource resource && resource.url() != null) {
                    note(resource);
                }
            }
        }
    }

    private void note(Capture.Resource resource) {
        Map<String, List<String>> headers;
        try {
            headers = Content.of(resource, MOST_BYTES).headers();
        } catch (IOException e) {
            headers = Map.of(); // fetched, but with nothing to ask by
        }
        Map<String, String> condition = new TreeMap<>();
        put(condition, "If-None-Match", headers.get("ETag"));
        put(condition, "If-Modified-Since", headers.get("Last-Modified"));
        conditions.put(resource.url(), condition);
    }

    private static void put(Map<String, String> condition, String name, List<String> values) {
        if (values != null && !values.isEmpty()) {
            condition.put(name, values.get(0));
        }
    }

    boolean has(URI uri) {
        return conditions.containsKey(uri.toString());
    }

    Map<String, String> conditions(URI uri) {
        return conditions.getOrDefault(uri.toString(), Map.of());
    }
}
