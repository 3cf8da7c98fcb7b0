// SPDX-License-Identifier: MIT
package device.lance;

import device.BusMemory;
import device.Words;
import java.util.function.Consumer;

/**
 * The least driver of a Lance in Java: rings of eight, buffers of 1,536 bytes.
 *
 * <p>For benchmarks, the echo responder and tests; a kernel brings its own.
 */
public final class LanceDriver {
    private static final int BLOCK = 0x1000;
    private static final int RECEIVE = 0x1100;
    private static final int TRANSMIT = 0x1200;
    private static final int BUFFERS = 0x10000;
    private static final int BUFFER = 1536;
    private static final int COUNT = 8;

    private final Lance lance;
    private final BusMemory memory;
    private final Words words;
    private int nextReceive;
    private int nextTransmit;

    /**
     * Sets up rings and buffers below 128 KB of {@code memory} and starts {@code lance}.
     *
     * @param address six bytes
     * @param mode as the initialization block has it; 0 for ordinary use
     */
    public LanceDriver(Lance lance, BusMemory memory, byte[] address, int mode) {
        this.lance = lance;
        this.memory = memory;
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

    /** Writes a control and status register. */
    public void csr(int register, int value) {
        lance.write(Lance.RAP, register);
        lance.write(Lance.RDP, value);
    }

    /** Reads CSR0. */
    public int status() {
        lance.write(Lance.RAP, 0);
        return lance.read(Lance.RDP);
    }

    /** Queues a frame of at most 1,514 bytes; false when the ring is full. */
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
}
