// SPDX-License-Identifier: MIT
package device.lance;

import device.Words;

/**
 * A ring of descriptors, eight bytes each (Am7990 data sheet, "Descriptor Rings").
 *
 * <pre>
 *   word 0  buffer address 15..0
 *   word 1  status 15..8, buffer address 23..16
 *   word 2  buffer length, two's complement, upper four bits ones
 *   word 3  receive: message length   transmit: error status
 * </pre>
 */
final class Ring {
    static final int OWN = 0x8000;
    static final int ERROR = 0x4000;
    static final int START = 0x0200;
    static final int END = 0x0100;
    /** Receive: no further buffer was ours while a frame went on. */
    static final int NO_BUFFER = 0x0400;

    private final Words words;
    private final int base;
    private final int count;
    private int current;

    /** A ring from the initialization block's words: address 15..0, then length exponent 15..13 with address 23..16. */
    Ring(Words words, int low, int high) {
        this.words = words;
        this.base = (low | (high & 0xff) << 16) & ~7;
        this.count = 1 << (high >>> 13 & 7);
    }

    int count() {
        return count;
    }

    private int address() {
        return base + 8 * current;
    }

    /** Status bits 15..8 of the current descriptor. */
    int status() {
        return words.read16(address() + 2) & 0xff00;
    }

    boolean isOurs() {
        return (status() & OWN) != 0;
    }

    boolean nextIsOurs() {
        return count > 1 && (words.read16(base + 8 * ((current + 1) % count) + 2) & OWN) != 0;
    }

    int buffer() {
        return words.read16(address()) | (words.read16(address() + 2) & 0xff) << 16;
    }

    /** Length of the current buffer, 0 to 4096. */
    int length() {
        return -(short) (words.read16(address() + 4) | 0xf000) & 0x1fff;
    }

    void setLast(int value) {
        words.write16(address() + 6, value);
    }

    /** Gives the current descriptor back to the driver with these status bits, and goes on to the next. */
    void release(int status) {
        words.write16(address() + 2, words.read16(address() + 2) & 0xff | status & ~OWN);
        current = (current + 1) % count;
    }
}
