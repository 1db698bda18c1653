package id.saring.cli;

import id.saring.parser.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.zip.GZIPInputStream;

/** Fetches single pages over HTTP. */
final class Fetch {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Fetch() {}

    /**
     * The page at an address, with its header. Redirects are followed, but not from https to http.
     */
    static Page page(String address) throws IOException {
        HttpRequest request;
        try {
            request =
                    HttpRequest.newBuilder(URI.create(address))
                            .timeout(PATIENCE)
                            .header("User-Agent", "Mozilla/5.0 (compatible; Saring)")
                            .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.5")
                            .header("Accept-Encoding", "gzip")
                            .build();
        } catch (IllegalArgumentException e) {
            throw new IOException("it is no address of a page: " + e.getMessage(), e);
        }
        HttpResponse<InputStream> response = send(request);
        try (InputStream body = response.body()) {
            if (response.statusCode() != 200) {
                throw new IOException("the server answered with status " + response.statusCode());
            }
            boolean gzip =
                    response.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
            byte[] bytes = Inputs.limited(gzip ? new GZIPInputStream(body) : body);
            return new Page(
                    response.uri(),
                    response.headers().firstValue("Content-Type").orElse(null),
                    bytes);
        }
    }

    private static HttpResponse<InputStream> send(HttpRequest request) throws IOException {
        HttpClient client =
                HttpClient.newBuilder()
                        .connectTimeout(PATIENCE)
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        } catch (HttpTimeoutException e) {
            throw new IOException("no answer within " + PATIENCE.toSeconds() + " seconds", e);
        } catch (ConnectException e) {
            boolean unknown =
                    e.getCause() != null
                            && e.getCause().getCause() instanceof UnresolvedAddressException;
            throw new IOException(
                    unknown
                            ? "there is no host " + request.uri().getHost()
                            : "the host does not answer",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
    }

    /** A file name for a page's output. */
    static String fileName(String address) {
        String name =
                address.replaceFirst("^https?://", "")
                        .replaceFirst("[?#].*$", "")
                        .replaceAll("[^\\p{L}\\p{N}.]+", "-");
        return name.replaceFirst("-$", "") + ".html";
    }
}
