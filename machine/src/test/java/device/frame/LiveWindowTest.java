// SPDX-License-Identifier: MIT
package device.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import device.FlatMemory;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import machine.Workstation;
import org.junit.jupiter.api.Test;

class LiveWindowTest {
    private final Workstation station = Workstation.virtual(new FlatMemory(8192), text -> { });
    private final FrameBuffer screen = station.install("frame0", FrameBuffer::new);

    private static Socket ask(LiveWindow window, String line) throws IOException {
        final Socket socket = new Socket("localhost", URI.create(window.address()).getPort());
        socket.setSoTimeout(10_000);
        socket.getOutputStream().write((line + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static String line(InputStream in) throws IOException {
        final StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            line.append((char) next);
        }
        return line.toString().strip();
    }

    private static BufferedImage next(InputStream in) throws IOException {
        String line = line(in);
        while (!line.startsWith("Content-Length: ")) {
            line = line(in);
        }
        assertEquals("", line(in));
        return ImageIO.read(new ByteArrayInputStream(in.readNBytes(Integer.parseInt(line.substring(16)))));
    }

    @Test
    void aBrowserSeesEveryWholePicture() throws IOException {
        try (LiveWindow window = LiveWindow.open(0)) {
            screen.onWhole(window::show);
            screen.write(FrameBuffer.PALETTE + 4 * 5, 0x123456);
            try (Socket browser = ask(window, "GET /live HTTP/1.1")) {
                final InputStream in = browser.getInputStream();
                for (int i = 0; i < 3; i++) {
                    screen.write(4 * i, 5);
                    screen.write(FrameBuffer.MARK, 1);
                    final BufferedImage picture = next(in);
                    assertEquals(0xff123456, picture.getRGB(4 * i, 0));
                    assertEquals(0xff000000, picture.getRGB(4 * i + 4, 0));
                }
            }
        }
    }

    @Test
    void thePageShowsTheStreamAndNothingElseIsServed() throws IOException {
        try (LiveWindow window = LiveWindow.open(0)) {
            for (final String[] pair : new String[][] {{"GET / HTTP/1.1", "/live"}, {"GET /../../etc/passwd HTTP/1.1", "404"},
                {"POST / HTTP/1.1", "404"}, {"x".repeat(100_000), "404"}}) {
                try (Socket browser = ask(window, pair[0])) {
                    final byte[] start = browser.getInputStream().readNBytes(300);
                    assertTrue(new String(start, StandardCharsets.US_ASCII).contains(pair[1]), pair[0].substring(0, 5));
                } catch (IOException reset) {
                    assertTrue(pair[0].length() > 1000, pair[0]);
                }
            }
        }
    }

    @Test
    void aPortInUseIsRefusedWithAReason() {
        try (LiveWindow window = LiveWindow.open(0)) {
            final int port = URI.create(window.address()).getPort();
            final var refusal = assertThrows(IllegalArgumentException.class, () -> LiveWindow.open(port));
            assertTrue(refusal.getMessage().contains("free port"), refusal.getMessage());
        }
        assertThrows(IllegalArgumentException.class, () -> LiveWindow.open(65_536));
    }
}
