// SPDX-License-Identifier: MIT
package device.lance;

import device.Words;
import java.util.zip.CRC32;

/**
 * The 24 bytes from which the controller learns its mode, address, filter and rings.
 *
 * <pre>
 *   0 mode   2 physical address (6)   8 logical address filter (8)   16 receive ring   20 transmit ring
 * </pre>
 */
record InitializationBlock(int mode, long address, long filter, int receiveLow, int receiveHigh, int transmitLow, int transmitHigh) {
    static final int PROMISCUOUS = 0x8000;
    private static final int LOOPBACK = 0x0004;
    private static final int TRANSMITTER_OFF = 0x0002;
    private static final int RECEIVER_OFF = 0x0001;
    private static final long BROADCAST = 0xffff_ffff_ffffL;

    /** Reads the block; {@code words.failed()} tells when it lies outside memory. */
    static InitializationBlock read(Words words, int at) {
        long address = 0;
        for (int i = 2; i >= 0; i--) {
            address = address << 16 | words.read16(at + 2 + 2 * i);
        }
        long filter = 0;
        for (int i = 3; i >= 0; i--) {
            filter = filter << 16 | words.read16(at + 8 + 2 * i);
        }
        return new InitializationBlock(words.read16(at), address, filter, words.read16(at + 16), words.read16(at + 18),
            words.read16(at + 20), words.read16(at + 22));
    }

    Ring receiveRing(Words words) {
        return new Ring(words, receiveLow, receiveHigh);
    }

    Ring transmitRing(Words words) {
        return new Ring(words, transmitLow, transmitHigh);
    }

    boolean receiverOff() {
        return (mode & RECEIVER_OFF) != 0;
    }

    boolean transmitterOff() {
        return (mode & TRANSMITTER_OFF) != 0;
    }

    boolean isLoopback() {
        return (mode & LOOPBACK) != 0;
    }

    /** True for frames to this station, to all, to a group the filter lets in, or to anyone in promiscuous mode. */
    boolean accepts(byte[] frame) {
        long destination = 0;
        for (int i = 5; i >= 0; i--) {
            destination = destination << 8 | frame[i] & 0xff;
        }
        return (mode & PROMISCUOUS) != 0 || destination == address || destination == BROADCAST
            || (frame[0] & 1) != 0 && (filter >>> hash(frame) & 1) != 0;
    }

    /** The upper six bits of the CRC of a destination address choose a bit of the filter. */
    static int hash(byte[] frame) {
        final CRC32 check = new CRC32();
        check.update(frame, 0, 6);
        return (int) (~check.getValue() & 0xffff_ffffL) >>> 26;
    }
}
