// SPDX-License-Identifier: MIT
package memory;

/**
 * What a kernel's memory services need of the MMU: translations, one page at a time.
 *
 * <p>An address space is a number, the context of the architecture; a page is named by any address in it. What is
 * changed holds from the next access on, of whoever runs. Nothing is filled in behind the caller's back: what was not
 * installed is a {@link Fault}. Only the machine's own thread may call it; space numbers outside 0 to
 * {@link #SPACES} - 1 are refused with {@link IllegalArgumentException}.
 */
public interface Translations {
    /** How many address spaces there are: the architecture allows 16 bits of context. */
    int SPACES = 1 << 16;
    /** The answer of {@link #frame} when no translation is installed. */
    int REFUSED = -1;

    /**
     * Maps the page at {@code address} of {@code space} to {@code frame}, in place of what was there.
     *
     * @throws IllegalArgumentException when the space, the address or the frame cannot be
     */
    void install(int space, long address, int frame, Protection protection);

    /** Changes what a page permits; false when no translation is installed for it. */
    boolean protect(int space, long address, Protection protection);

    /** Forgets one translation; false when none was installed. */
    boolean invalidate(int space, long address);

    /** Forgets all translations of one space. */
    void invalidateSpace(int space);

    /** Forgets all translations. */
    void invalidateAll();

    /** The frame of a page, or {@link #REFUSED} when no translation is installed. */
    int frame(int space, long address);

    /** What a page permits; nothing when no translation is installed. */
    Protection protection(int space, long address);

    /** Makes user programs run in {@code space}. */
    void select(int space);

    /** The space user programs run in now. */
    int space();
}
