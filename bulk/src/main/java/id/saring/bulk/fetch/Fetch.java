package id.saring.bulk.fetch;

import id.saring.bulk.reading.Failures;
import id.saring.bulk.reading.PageBytes;
import id.saring.parser.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Fetches single pages over HTTP. */
public final class Fetch {
    private static final Duration TO_CONNECT = Duration.ofSeconds(10);
    private static final Duration TO_ANSWER = Duration.ofSeconds(20);
    private static final Duration IN_ALL = Duration.ofSeconds(60);

    /** A thread a page: a server that stalls holds up no other, nor the end of the program. */
    private static final Executor THREADS =
            task -> {
                Thread thread = new Thread(task, "fetch");
                thread.setDaemon(true);
                thread.start();
            };

    private Fetch() {}

    /**
     * The page at an address, with its header. Up to five redirects are followed, but none from
     * https to http.
     */
    public static Page page(String address) throws IOException {
        HttpClient client =
                HttpClient.newBuilder()
                        .connectTimeout(TO_CONNECT)
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .proxy(ProxySelector.getDefault())
                        .build();
        CompletableFuture<Page> page =
                client.sendAsync(request(address), BodyHandlers.ofInputStream())
                        .thenApplyAsync(Fetch::page, THREADS);
        try {
            return page.get(IN_ALL.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            page.cancel(true);
            throw new IOException("not there after " + IN_ALL.toSeconds() + " seconds", e);
        } catch (ExecutionException e) {
            throw new IOException(tell(e.getCause()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
    }

    private static HttpRequest request(String address) throws IOException {
        try {
            return HttpRequest.newBuilder(URI.create(address))
                    .timeout(TO_ANSWER)
                    .header("User-Agent", "Mozilla/5.0 (compatible; Saring)")
                    .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.5")
                    .header("Accept-Encoding", "gzip")
                    .build();
        } catch (IllegalArgumentException e) {
            throw new IOException("it is no address of a page: " + e.getMessage(), e);
        }
    }

    private static Page page(HttpResponse<InputStream> response) {
        try (InputStream body = response.body()) {
            if (response.statusCode() != 200) {
                throw new IOException("the server answered with status " + response.statusCode());
            }
            return new Page(
                    response.uri(),
                    response.headers().firstValue("Content-Type").orElse(null),
                    PageBytes.of(body));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What went wrong, in words. */
    private static String tell(Throwable problem) {
        if (problem instanceof UncheckedIOException reading) {
            return Failures.tell(reading.getCause());
        }
        if (problem instanceof HttpTimeoutException) {
            return "no answer within " + TO_ANSWER.toSeconds() + " seconds";
        }
        if (!(problem instanceof ConnectException)) {
            return "it cannot be fetched: " + problem.getMessage();
        }
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnresolvedAddressException) {
                return "there is no host of this name";
            }
        }
        return "the host does not answer";
    }

    /** A file name for a page's output. */
    public static String fileName(String address) {
        String name =
                address.replaceFirst("(?i)^https?://", "")
                        .replaceFirst("[?#].*$", "")
                        .replaceAll("[^\\p{L}\\p{N}.]+", "-");
        return name.replaceFirst("-$", "") + ".html";
    }
}
