// SPDX-License-Identifier: MIT
package device.lance;

import device.BusMemory;
import device.Words;
import java.util.Arrays;
import java.util.function.Consumer;
import machine.Workstation;
import net.Wire;

/** The least driver that uses every part of a Lance: rings of eight, buffers of 1,536 bytes. */
public final class LanceDriver {
    private static final int BLOCK = 0x1000;
    private static final int RECEIVE = 0x1100;
    private static final int TRANSMIT = 0x1200;
    private static final int BUFFERS = 0x10000;
    private static final int BUFFER = 1536;
    private static final int COUNT = 8;

    public final Lance lance;
    private final BusMemory memory;
    private final Words words;
    private int nextReceive;
    private int nextTransmit;

    public LanceDriver(Workstation station, Wire wire, byte[] address, int mode) {
        lance = station.install("lance0", slot -> new Lance(slot, wire, receiver -> station.attachment("lance0", receiver)));
        memory = station.memory();
        words = new Words(memory);
        words.write16(BLOCK, mode);
        memory.write(BLOCK + 2, address, 0, 6);
        words.write32(BLOCK + 16, RECEIVE | 3 << 29);
        words.write32(BLOCK + 20, TRANSMIT | 3 << 29);
        for (int i = 0; i < COUNT; i++) {
            setUp(RECEIVE, i, 0x8000, BUFFERS + i * BUFFER, BUFFER);
            setUp(TRANSMIT, i, 0, BUFFERS + (COUNT + i) * BUFFER, 0);
        }
        csr(1, BLOCK);
        csr(2, 0);
        csr(0, Lance.INIT | Lance.STRT | Lance.INEA);
        csr(0, Lance.IDON | Lance.INEA);
    }

    private void setUp(int ring, int index, int bits, int buffer, int length) {
        words.write16(ring + 8 * index, buffer);
        words.write16(ring + 8 * index + 4, -length);
        words.write16(ring + 8 * index + 2, bits | buffer >>> 16);
    }

    public void csr(int register, int value) {
        lance.write(Lance.RAP, register);
        lance.write(Lance.RDP, value);
    }

    public int status() {
        lance.write(Lance.RAP, 0);
        return lance.read(Lance.RDP);
    }

    /** Queues a frame; false when the ring is full. */
    public boolean send(byte[] frame) {
        final int buffer = BUFFERS + (COUNT + nextTransmit) * BUFFER;
        if ((words.read16(TRANSMIT + 8 * nextTransmit + 2) & 0x8000) != 0) {
            return false;
        }
        memory.write(buffer, frame, 0, frame.length);
        setUp(TRANSMIT, nextTransmit, 0x8300, buffer, frame.length);
        nextTransmit = (nextTransmit + 1) % COUNT;
        csr(0, Lance.TDMD | Lance.INEA);
        return true;
    }

    /** Answers an interrupt: hands every received frame, without its frame check, to {@code receiver}. */
    public void interrupted(Consumer<byte[]> receiver) {
        csr(0, status() & 0x7f00 | Lance.INEA);
        for (int bits = bits(); (bits & 0x8000) == 0; bits = bits()) {
            final int length = (words.read16(RECEIVE + 8 * nextReceive + 6) & 0xfff) - 4;
            final byte[] frame = new byte[Math.max(0, length)];
            memory.read(BUFFERS + nextReceive * BUFFER, frame, 0, frame.length);
            setUp(RECEIVE, nextReceive, 0x8000, BUFFERS + nextReceive * BUFFER, BUFFER);
            nextReceive = (nextReceive + 1) % COUNT;
            if ((bits & 0x4300) == 0x0300) {
                receiver.accept(frame);
            }
        }
    }

    private int bits() {
        return words.read16(RECEIVE + 8 * nextReceive + 2);
    }

    public static byte[] address(int number) {
        return new byte[] {0x08, 0, 0x2b, 0, (byte) (number >>> 8), (byte) number};
    }

    public static byte[] frame(int to, int from, int length, int fill) {
        final byte[] frame = new byte[length];
        Arrays.fill(frame, (byte) fill);
        System.arraycopy(address(to), 0, frame, 0, 6);
        System.arraycopy(address(from), 0, frame, 6, 6);
        frame[12] = (byte) 0x88;
        frame[13] = (byte) 0xb5;
        return frame;
    }
}
