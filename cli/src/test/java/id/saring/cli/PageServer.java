package id.saring.cli;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A web server of a few fixed answers, one connection at a time. */
final class PageServer implements Closeable {
    private record Answer(String head, byte[] body) {}

    private static final Answer NOT_FOUND = new Answer("404 Not Found", new byte[0]);

    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();

    PageServer() throws IOException {
        Thread thread = new Thread(this::serve, "page server");
        thread.setDaemon(true);
        thread.start();
    }

    /** The address of a path that begins with a slash. */
    String address(String path) {
        return "http://localhost:" + socket.getLocalPort() + path;
    }

    /**
     * @param head status and headers, without the length
     */
    void answer(String path, String head, byte[] body) {
        answers.put(path, new Answer(head, body));
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket connection = socket.accept()) {
                BufferedReader in =
                        new BufferedReader(
                                new InputStreamReader(
                                        connection.getInputStream(), StandardCharsets.US_ASCII));
                String path = in.readLine().split(" ")[1];
                while (!in.readLine().isEmpty()) {
                    continue;
                }
                write(answers.getOrDefault(path, NOT_FOUND), connection.getOutputStream());
            } catch (IOException e) {
                continue; // the socket was closed: the loop ends
            }
        }
    }

    private static void write(Answer answer, OutputStream out) throws IOException {
        String head =
                "HTTP/1.1 "
                        + answer.head
                        + "\r\nConnection: close\r\nContent-Length: "
                        + answer.body.length
                        + "\r\n\r\n";
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        out.write(answer.body);
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
