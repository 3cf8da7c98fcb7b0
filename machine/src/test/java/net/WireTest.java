// SPDX-License-Identifier: MIT
package net;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import device.FlatMemory;
import device.lance.Ethernet;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import machine.Workstation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireTest {
    private final Workstation station = Workstation.virtual(new FlatMemory(8192), text -> { });
    private final List<byte[]> received = new ArrayList<>();

    private int arrivals(Faults faults, int frames) {
        final FaultInjector wire = new FaultInjector(new Segment(1_000_000_000), faults, 42);
        final Wire.Plug plug = wire.attach(station.attachment("a", frame -> { }));
        wire.attach(station.attachment("b", received::add));
        for (int i = 0; i < frames; i++) {
            plug.send(Ethernet.frame(2, 1, 60, i));
        }
        station.idle();
        return received.size();
    }

    @ParameterizedTest
    @CsvSource({"loss=0.3, 6850, 7150", "loss=1, 0, 0", "duplicate=0.2, 11850, 12150", "corrupt=1, 10000, 10000", "delay=5ms, 10000, 10000"})
    void faultsStrikeAsOftenAsToldTo(String faults, int least, int most) {
        final int count = arrivals(Faults.parse(faults), 10_000);
        assertTrue(count >= least && count <= most, faults + " let " + count + " of 10,000 arrive");
    }

    @Test
    void corruptionTurnsOneBit() {
        arrivals(Faults.parse("corrupt=1"), 100);
        for (int i = 0; i < 100; i++) {
            int turned = 0;
            final byte[] sent = Ethernet.frame(2, 1, 60, i);
            for (int at = 0; at < 60; at++) {
                turned += Integer.bitCount((sent[at] ^ received.get(i)[at]) & 0xff);
            }
            assertEquals(1, turned);
        }
    }

    @Test
    void aHeldFrameIsOvertaken() {
        arrivals(Faults.parse("reorder=0.5,hold=10ms"), 100);
        int backward = 0;
        for (int i = 1; i < received.size(); i++) {
            backward += received.get(i)[20] < received.get(i - 1)[20] ? 1 : 0;
        }
        assertEquals(100, received.size());
        assertTrue(backward > 0);
    }

    @Test
    void aRateLimitSpacesFrames() {
        arrivals(Faults.parse("rate=480000"), 100);
        assertEquals(100_000_000, station.clock().now(), 2_000_000);
    }

    @Test
    void aCutWireCarriesNothingUntilMended() {
        final FaultInjector wire = new FaultInjector(new Segment(1_000_000_000), Faults.NONE, 1);
        final Wire.Plug plug = wire.attach(station.attachment("a", frame -> { }));
        wire.attach(station.attachment("b", received::add));
        wire.setCut(true);
        plug.send(new byte[60]);
        wire.setCut(false);
        plug.send(new byte[61]);
        station.idle();
        assertEquals(1, received.size());
        assertEquals(61, received.getFirst().length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "loss", "loss=2", "loss=x", "delay=5", "delay=99999999999999s", "hold=-1ms", "rate=-5", "shoe=1"})
    void faultsThatMakeNoSenseAreRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Faults.parse(text));
    }

    @Test
    void aCaptureIsLiteralPcap() {
        final ByteArrayOutputStream file = new ByteArrayOutputStream();
        new PcapWriter(file, PcapWriter.ETHERNET).saw(3_000_000_005L, "a", true, new byte[] {9, 8});
        assertArrayEquals(new byte[] {(byte) 0xa1, (byte) 0xb2, 0x3c, 0x4d, 0, 2, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 1,
            0, 0, 0, 3, 0, 0, 0, 5, 0, 0, 0, 2, 0, 0, 0, 2, 9, 8}, file.toByteArray());
    }

    @Test
    void theTracerNamesAddressesAndKind() {
        final ByteArrayOutputStream text = new ByteArrayOutputStream();
        final Tracer tracer = new Tracer(new PrintStream(text, true, StandardCharsets.UTF_8));
        tracer.saw(1_000_000_002L, "lance0", true, Ethernet.frame(2, 1, 60, 0));
        tracer.saw(1_000_000_003L, "lance0", false, new byte[5]);
        assertEquals("1.000000002 lance0 ->   60 bytes 08:00:2b:00:00:01 > 08:00:2b:00:00:02 type 88b5" + System.lineSeparator()
            + "1.000000003 lance0 <-    5 bytes too short for Ethernet" + System.lineSeparator(), text.toString(StandardCharsets.UTF_8));
    }

    @Test
    void vxlanHeadingsAreThoseOfTheRfc() {
        final byte[] datagram = new byte[8 + 14];
        System.arraycopy(new byte[] {8, 0, 0, 0, 0x12, 0x34, 0x56, 0}, 0, datagram, 0, 8);
        assertArrayEquals(new byte[] {8, 0, 0, 0, 0x12, 0x34, 0x56, 0}, VxlanWire.heading(0x123456));
        assertEquals(14, VxlanWire.frame(0x123456, datagram).length);
        assertNull(VxlanWire.frame(0x123457, datagram));
        datagram[0] = 0;
        assertNull(VxlanWire.frame(0x123456, datagram));
        assertNull(VxlanWire.frame(0x123456, new byte[] {8, 0, 0, 0, 0x12, 0x34, 0x56, 0}));
        assertThrows(IllegalArgumentException.class, () -> new VxlanWire(1 << 24, here(0), List.of()));
    }

    private static InetSocketAddress here(int port) {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    }

    private static int freePort() throws SocketException {
        try (DatagramSocket socket = new DatagramSocket(here(0))) {
            return socket.getLocalPort();
        }
    }

    private static Workstation real() {
        return Workstation.real(System::nanoTime, new FlatMemory(8192), text -> { });
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void datagramsCarryFramesBetweenMachines(boolean vxlan) throws SocketException {
        final int first = freePort();
        final int second = freePort();
        final Workstation a = real();
        final Workstation b = real();
        final Wire.Plug one = wire(vxlan, first, second).attach(a.attachment("wire", frame -> received.add(frame)));
        final Wire.Plug two = wire(vxlan, second, first).attach(b.attachment("wire", frame -> { }));
        final byte[] frame = Ethernet.frame(1, 2, 1514, 5);
        for (int tries = 0; tries < 200 && received.isEmpty(); tries++) {
            two.send(frame);
            LockSupport.parkNanos(5_000_000);
            a.poll();
        }
        assertArrayEquals(frame, received.getFirst());
        one.close();
        two.close();
    }

    private static Wire wire(boolean vxlan, int local, int peer) {
        return vxlan ? new VxlanWire(7, here(local), List.of(here(peer))) : new UdpWire(here(local), here(peer));
    }

    @Test
    void aTakenPortIsRefusedWithAReason() throws SocketException {
        try (DatagramSocket socket = new DatagramSocket(here(0))) {
            final Wire wire = new UdpWire(here(socket.getLocalPort()), here(9));
            final Workstation a = real();
            assertTrue(assertThrows(WireException.class, () -> wire.attach(a.attachment("x", frame -> { }))).getMessage()
                .contains("choose a free port"));
        }
    }
}
