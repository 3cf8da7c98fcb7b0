// SPDX-License-Identifier: MIT
package memory;

/** Who is asking: a page permits each of the two separately. */
public enum Mode {
    /** A user program. */
    USER,
    /** The kernel. */
    KERNEL
}
