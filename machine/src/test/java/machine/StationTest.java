// SPDX-License-Identifier: MIT
package machine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import device.lance.Ethernet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import machine.command.Commands;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StationTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        return Station.run(arguments, InputStream.nullInputStream(), new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }

    @Test
    void infoListsEveryDeviceAndDrawsThem(@TempDir Path folder) throws IOException {
        final Path svg = folder.resolve("bus.svg");
        assertEquals(0, run("info", "--svg", svg.toString()));
        for (final String device : new String[] {"console", "lance0", "fore0", "t30", "scsi0", "frame0", "rtc0"}) {
            assertTrue(text(out).contains(device), device);
            assertTrue(Files.readString(svg).contains(">" + device + "<"), device);
        }
        assertEquals(Files.readString(Path.of("..", "docs", "machine", "bus.svg")), Files.readString(svg),
            "draw the documentation's picture again: ./spin machine info --svg docs/machine/bus.svg");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "dance | no command", "info --what 1 | not known here", "info --svg | needs a value", "echo | needs --net",
        "echo --net rope:1 | no such kind", "echo --net udp:1 | not understood", "echo --net segment --address 1.2.3 | is not an address",
        "echo --net segment --seconds x | whole number", "echo --net segment --faults shoe=1 | not understood", "wire segment | two wires",
        "replay | one log", "echo --net segment --seconds 9999999999999 | at most", "echo --net segment --trace no | the word yes", "screen | needs --port", "screen --port 65536 | free port", "echo --net tap:a/b | cannot name an interface", "echo --net vxlan:99999999:1:localhost:2 | 24 bits"})
    void whatMakesNoSenseIsRefusedWithAReason(String line, String reason) {
        assertEquals(2, run(line.split(" ")));
        assertTrue(text(err).contains(reason), text(err));
    }

    @Test
    void everyCommandHasHelp() {
        for (final String command : Commands.all().keySet()) {
            assertEquals(0, run(command, "--help"));
            assertTrue(text(out).contains("spin machine " + command));
        }
        assertEquals(0, run("--help"));
    }

    @Test
    void aLogThatIsNotThereFails() {
        assertEquals(1, run("replay", "no-such-log"));
    }

    @Test
    void anEchoOverUdpIsAnsweredRecordedAndReplayed(@TempDir Path folder) throws IOException, InterruptedException {
        final InetAddress here = InetAddress.getLoopbackAddress();
        final Path log = folder.resolve("log");
        final int port = freePort(here);
        try (DatagramSocket peer = new DatagramSocket(0, here)) {
            final Thread station = Thread.ofPlatform().start(() -> run("echo", "--net", "udp:" + port + ":127.0.0.1:" + peer.getLocalPort(),
                "--seconds", "1", "--record", log.toString()));
            peer.setSoTimeout(50);
            int answers = 0;
            final byte[] request = arpRequest();
            for (int tries = 0; tries < 15; tries++) {
                peer.send(new DatagramPacket(request, request.length, here, port));
                final DatagramPacket answer = new DatagramPacket(new byte[2000], 2000);
                try {
                    peer.receive(answer);
                    answers++;
                } catch (SocketTimeoutException notYet) {
                    continue;
                }
            }
            station.join();
            assertTrue(answers > 0, text(err));
        }
        final String live = trace();
        out.reset();
        assertEquals(0, run("replay", log.toString()));
        assertEquals(live, trace());
    }

    @Test
    void twoWiresAreJoined(@TempDir Path folder) throws IOException, InterruptedException {
        final InetAddress here = InetAddress.getLoopbackAddress();
        final int first = freePort(here);
        final int second = freePort(here);
        final Path capture = folder.resolve("joined.pcap");
        final byte[] frame = arpRequest();
        final DatagramPacket arrived = new DatagramPacket(new byte[2000], 2000);
        try (DatagramSocket left = new DatagramSocket(0, here); DatagramSocket right = new DatagramSocket(0, here)) {
            final Thread hub = Thread.ofPlatform().start(() -> run("wire", "udp:" + first + ":127.0.0.1:" + left.getLocalPort(),
                "udp:" + second + ":127.0.0.1:" + right.getLocalPort(), "--seconds", "1", "--pcap", capture.toString(), "--trace", "yes"));
            right.setSoTimeout(50);
            for (int tries = 0; tries < 15 && arrived.getLength() == 2000; tries++) {
                left.send(new DatagramPacket(frame, frame.length, here, first));
                try {
                    right.receive(arrived);
                } catch (SocketTimeoutException notYet) {
                    continue;
                }
            }
            hub.join();
        }
        assertArrayEquals(frame, Arrays.copyOf(arrived.getData(), arrived.getLength()));
        assertTrue(text(out).contains("frames copied") && text(out).contains("ARP"), text(out) + text(err));
        assertTrue(Files.size(capture) >= 24 + 2 * (16 + frame.length));
    }

    private static int freePort(InetAddress here) throws IOException {
        try (DatagramSocket probe = new DatagramSocket(0, here)) {
            return probe.getLocalPort();
        }
    }

    private String trace() {
        final Matcher line = Pattern.compile("time (.*) trace [0-9a-f]{16}").matcher(text(out));
        assertTrue(line.find(), text(out) + text(err));
        return line.group();
    }

    private static byte[] arpRequest() {
        final byte[] frame = Ethernet.frame(9, 9, 60, 0);
        Arrays.fill(frame, 0, 6, (byte) 0xff);
        System.arraycopy(new byte[] {8, 6, 0, 1, 8, 0, 6, 4, 0, 1}, 0, frame, 12, 10);
        System.arraycopy(new byte[] {10, 0, 0, 2}, 0, frame, 38, 4);
        return frame;
    }
}
