package id.saring.bulk;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A web server that does as it is told, well or badly. */
final class TestServer implements Closeable {
    /** Writes an answer. */
    interface Handler {
        void answer(Map<String, String> headers, OutputStream out)
                throws IOException, InterruptedException;
    }

    /** What was asked for, in order, with the time in milliseconds. */
    final List<String> asked = new CopyOnWriteArrayList<>();

    final List<Long> times = new CopyOnWriteArrayList<>();
    private final ServerSocket socket;
    private final Map<String, Handler> handlers = new ConcurrentHashMap<>();

    TestServer() throws IOException {
        this(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
    }

    TestServer(ServerSocket socket) {
        this.socket = socket;
        Thread thread = new Thread(this::serve, "test server");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    String address(String path) {
        return "http://localhost:" + socket.getLocalPort() + path;
    }

    TestServer on(String path, Handler handler) {
        handlers.put(path, handler);
        return this;
    }

    TestServer page(String path, String html) {
        return on(path, (headers, out) -> send(out, "200 OK\r\nContent-Type: text/html", html));
    }

    static void send(OutputStream out, String head, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String all = "HTTP/1.1 " + head + "\r\nContent-Length: " + bytes.length + "\r\n\r\n";
        out.write(all.getBytes(StandardCharsets.US_ASCII));
        out.write(bytes);
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                Thread thread = new Thread(() -> answer(connection));
                thread.setDaemon(true);
                thread.start();
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private void answer(Socket connection) {
        try (connection) {
            BufferedReader in =
                    new BufferedReader(
                            new InputStreamReader(
                                    connection.getInputStream(), StandardCharsets.US_ASCII));
            String path = in.readLine().split(" ")[1];
            Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            for (String line; !(line = in.readLine()).isEmpty(); ) {
                headers.put(line.split(": ", 2)[0], line.split(": ", 2)[1]);
            }
            asked.add(path);
            times.add(System.nanoTime() / 1_000_000);
            Handler handler =
                    handlers.getOrDefault(path, (all, out) -> send(out, "404 Not Found", ""));
            handler.answer(headers, connection.getOutputStream());
        } catch (IOException | InterruptedException e) {
            return; // the other side has gone
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
