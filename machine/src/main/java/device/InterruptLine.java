// SPDX-License-Identifier: MIT
package device;

/** A level-triggered wire from one device to the processor. */
public interface InterruptLine {
    /** Asserts or drops the line; it stays so until the next call. */
    void set(boolean asserted);
}
