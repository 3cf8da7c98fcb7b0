// SPDX-License-Identifier: MIT
package device;

/**
 * Something with registers on the bus.
 *
 * <p>Registers are 32 bits wide and aligned. Whatever a program writes, the outcome is defined: an
 * undefined register reads 0 and ignores writes; a device never throws at a program's doing.
 */
public interface Device {
    /** A short unique name such as {@code console} or {@code lance0}. */
    String name();

    /** What it is in a few words, for people: chip, rate, how data moves. */
    String description();

    /** Bytes of register space, a multiple of 4. */
    int size();

    /** Reads the register at {@code offset} bytes; reading may change it where the layout says so. */
    int read(int offset);

    /** Writes the register at {@code offset} bytes. */
    void write(int offset, int value);

    /** Returns to the state at power-on; what is under way is forgotten. */
    void reset();

    /** Gives back what the host lent: files, sockets, interfaces. The device is not used afterwards. */
    default void close() {
    }
}
