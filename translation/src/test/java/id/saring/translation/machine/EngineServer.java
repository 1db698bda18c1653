package id.saring.translation.machine;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server on this machine that answers as an engine does, one connection at a time. */
final class EngineServer implements Closeable {
    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<String> authorizations = new CopyOnWriteArrayList<>();
    private final Answer answer;

    /**
     * What a request is answered with; one that begins with an exclamation mark is a status, with a
     * tilde behind it the seconds of Retry-After.
     */
    interface Answer {
        String to(String path, String body, int number);
    }

    EngineServer(Answer answer) throws IOException {
        this.answer = answer;
        Thread thread = new Thread(this::serve, "engine server");
        thread.setDaemon(true);
        thread.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort());
    }

    List<String> requests() {
        return requests;
    }

    List<String> authorizations() {
        return authorizations;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket connection = socket.accept()) {
                handle(connection);
            } catch (IOException e) {
                continue; // the socket was closed: the loop ends
            }
        }
    }

    private void handle(Socket connection) throws IOException {
        InputStream in = new BufferedInputStream(connection.getInputStream());
        String path = line(in).split(" ")[1];
        int length = 0;
        String authorization = "";
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            String small = header.toLowerCase(Locale.ROOT);
            if (small.startsWith("content-length:")) {
                length = Integer.parseInt(header.substring("content-length:".length()).strip());
            } else if (small.startsWith("authorization:")) {
                authorization = header.substring("authorization:".length()).strip();
            }
        }
        String body = new String(in.readNBytes(length), StandardCharsets.UTF_8);
        requests.add(body);
        authorizations.add(authorization);
        String text = answer.to(path, body, requests.size());
        String status = text.startsWith("!") ? text.substring(1, 4) : "200";
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        String head =
                "HTTP/1.1 "
                        + status
                        + " x\r\nConnection: close\r\n"
                        + (text.startsWith("!429~")
                                ? "Retry-After: " + text.substring(5) + "\r\n"
                                : "")
                        + "Content-Length: "
                        + bytes.length;
        connection.getOutputStream().write((head + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        connection.getOutputStream().write(bytes);
        connection.getOutputStream().flush();
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
            if (b != '\r') {
                line.write(b);
            }
        }
        return line.toString(StandardCharsets.US_ASCII);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
