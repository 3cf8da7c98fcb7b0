// SPDX-License-Identifier: MIT
package alpha.cpu;

/** Numbers of the unprivileged OSF/1 PALcode calls (AHB section II-B, chapter 2). */
public final class Palcode {
    /** Halt the processor: privileged, here only met in programs gone astray. */
    public static final int HALT = 0x00;
    /** Breakpoint. */
    public static final int BPT = 0x80;
    /** Bug check. */
    public static final int BUGCHK = 0x81;
    /** System call. */
    public static final int CALLSYS = 0x83;
    /** Instruction memory barrier. */
    public static final int IMB = 0x86;
    /** Read the unique value into v0. */
    public static final int RDUNIQUE = 0x9e;
    /** Write the unique value from a0. */
    public static final int WRUNIQUE = 0x9f;
    /** Software trap, its code in a0. */
    public static final int GENTRAP = 0xaa;

    private Palcode() {
    }

    /** True for calls that no owner need hear of: the engines serve them unless told otherwise. */
    static boolean isServed(int function) {
        return function == IMB || function == RDUNIQUE || function == WRUNIQUE;
    }

    /** Serves one of those; an engine of its own drops what it keeps of code at {@link #IMB}. */
    static void serve(State state, int function) {
        if (function == RDUNIQUE) {
            state.integers()[0] = state.unique();
        } else if (function == WRUNIQUE) {
            state.setUnique(state.integers()[16]);
        }
    }
}
