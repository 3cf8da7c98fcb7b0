// SPDX-License-Identifier: MIT
package memory;

/** What an instruction does with the memory it names. */
public enum Access {
    /** A load. */
    READ,
    /** A store. */
    WRITE,
    /** The fetch of an instruction. */
    EXECUTE
}
