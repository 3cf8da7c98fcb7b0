// SPDX-License-Identifier: MIT
package memory;

/**
 * Why the MMU refused an access.
 *
 * @param space the address space it was made in
 * @param address the virtual address, to the byte
 * @param access what was tried
 * @param kind what was in the way
 */
public record Fault(int space, long address, Access access, Kind kind) {
    /** What was in the way of an access. */
    public enum Kind {
        /** The address is not the sign extension of 43 bits, so no page can be there (21064 section on virtual addresses). */
        BAD_ADDRESS,
        /** No translation is installed for the page. */
        NOT_PRESENT,
        /** The page does not permit it. */
        PROTECTION,
        /** The address is not a multiple of the access's size; only accesses that know their size are refused for it. */
        UNALIGNED
    }

    @Override
    public String toString() {
        return "%s of %x in space %d: %s".formatted(access, address, space, kind);
    }
}
