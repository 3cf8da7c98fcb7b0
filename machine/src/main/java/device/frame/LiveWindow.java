// SPDX-License-Identifier: MIT
package device.frame;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Shows a frame buffer in web browsers of this host, as a stream of PNG pictures (multipart/x-mixed-replace, RFC 2046).
 *
 * <p>Listens on the loopback interface alone. Encoding and sending is done by threads of its own; a browser too slow
 * for every picture gets the latest. {@link #show} may be called on any thread and does not wait.
 */
public final class LiveWindow implements AutoCloseable {
    private static final int MOST_VIEWERS = 8;
    private static final int LONGEST_LINE = 2048;
    private static final int PATIENCE = 5_000;
    private static final String PAGE = """
        <!DOCTYPE html><title>SPIN</title><body style="margin:0;background:#222"><img src="/live" alt="frame buffer" style="max-width:100%">
        """;

    private final ServerSocket server;
    private final Semaphore viewers = new Semaphore(MOST_VIEWERS);
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private Frame latest;
    private long number;
    private boolean closed;

    private LiveWindow(ServerSocket server) {
        this.server = server;
    }

    /**
     * Opens a window at {@code port} of the loopback interface, 0 for any that is free.
     *
     * @throws IllegalArgumentException when the port cannot be had
     */
    public static LiveWindow open(int port) {
        try {
            final LiveWindow window = new LiveWindow(new ServerSocket(port, MOST_VIEWERS, InetAddress.getLoopbackAddress()));
            Thread.ofPlatform().daemon().name("window").start(window::accept);
            return window;
        } catch (IOException | IllegalArgumentException failure) {
            throw new IllegalArgumentException("cannot show the screen at port " + port + ": " + failure.getMessage()
                + "; choose a free port from 1 to 65535", failure);
        }
    }

    /** Where to point a browser. */
    public String address() {
        return "http://localhost:" + server.getLocalPort() + "/";
    }

    /** From now on this is the picture. */
    public void show(Frame frame) {
        lock.lock();
        try {
            latest = frame;
            number++;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                final Socket socket = server.accept();
                if (viewers.tryAcquire()) {
                    Thread.ofPlatform().daemon().name("viewer").start(() -> serve(socket));
                } else {
                    socket.close();
                }
            } catch (IOException refused) {
                continue;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            socket.setSoTimeout(PATIENCE);
            final String request = requestLine(new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1)));
            final OutputStream out = socket.getOutputStream();
            if (request.startsWith("GET /live ")) {
                stream(out);
            } else if (request.startsWith("GET / ")) {
                send(out, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n" + PAGE);
            } else {
                send(out, "HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n");
            }
        } catch (IOException | InterruptedException gone) {
            return;
        } finally {
            viewers.release();
        }
    }

    private static String requestLine(BufferedReader in) throws IOException {
        final StringBuilder line = new StringBuilder();
        for (int next = in.read(); next >= 0 && next != '\n' && line.length() < LONGEST_LINE; next = in.read()) {
            line.append((char) next);
        }
        return line.toString();
    }

    private void stream(OutputStream out) throws IOException, InterruptedException {
        send(out, "HTTP/1.1 200 OK\r\nContent-Type: multipart/x-mixed-replace; boundary=frame\r\nCache-Control: no-store\r\n\r\n--frame\r\n");
        long seen = 0;
        while (true) {
            final Frame frame;
            lock.lock();
            try {
                while (number == seen && !closed) {
                    changed.await();
                }
                if (closed) {
                    return;
                }
                seen = number;
                frame = latest;
            } finally {
                lock.unlock();
            }
            final byte[] png = frame.png();
            send(out, "Content-Type: image/png\r\nContent-Length: " + png.length + "\r\n\r\n");
            out.write(png);
            send(out, "\r\n--frame\r\n");
        }
    }

    private static void send(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Sends every browser away. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        try {
            server.close();
        } catch (IOException failure) {
            throw new IllegalStateException("cannot close the window: " + failure.getMessage(), failure);
        }
    }
}
