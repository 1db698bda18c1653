package id.saring.bulk;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** An HTTP proxy that knows where a few names lead to, and notes what it is asked. */
final class TestProxy implements Closeable {
    /** The headers of the requests as they came. */
    final List<String> asked = new CopyOnWriteArrayList<>();

    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Map<String, TestServer> hosts;

    /**
     * @param hosts the servers by {@code name:port} for tunnels, by {@code name} for pages
     */
    TestProxy(Map<String, TestServer> hosts) throws IOException {
        this.hosts = hosts;
        start(this::serve);
    }

    String address() {
        return "http://localhost:" + socket.getLocalPort();
    }

    private static void start(Runnable task) {
        Thread thread = new Thread(task, "test proxy");
        thread.setDaemon(true);
        thread.start();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                start(() -> answer(client));
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private void answer(Socket client) {
        try (client) {
            String header = header(client.getInputStream());
            asked.add(header);
            boolean tunnel = header.startsWith("CONNECT ");
            String target = header.split(" ")[1];
            TestServer server = hosts.get(tunnel ? target : target.split("/")[2]);
            if (server == null) {
                TestServer.send(client.getOutputStream(), "403 Forbidden", "");
                return;
            }
            try (Socket host = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
                OutputStream first = tunnel ? client.getOutputStream() : host.getOutputStream();
                String opening = tunnel ? "HTTP/1.1 200 Open\r\n\r\n" : header;
                first.write(opening.getBytes(StandardCharsets.ISO_8859_1));
                start(() -> copy(client, host));
                copy(host, client);
            }
        } catch (IOException e) {
            return; // one side has gone
        }
    }

    private static String header(InputStream in) throws IOException {
        StringBuilder header = new StringBuilder();
        while (header.indexOf("\r\n\r\n") < 0) {
            header.append((char) in.read());
        }
        return header.toString();
    }

    private static void copy(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
            to.shutdownOutput();
        } catch (IOException | UnsupportedOperationException e) {
            return; // one side has gone
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
