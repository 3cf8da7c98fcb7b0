// SPDX-License-Identifier: MIT
package alpha.cpu;

/** Where OSF/1 PALcode takes the kernel (AHB section II-B, chapter 2). */
public enum Entry {
    /** A system call. */
    SYS("entSys"),
    /** A memory-management fault. */
    MM("entMM"),
    /** An instruction fault: breakpoint, bug check, gentrap, floating disabled, reserved opcode. */
    IF("entIF"),
    /** An arithmetic trap. */
    ARITH("entArith"),
    /** An unaligned access. */
    UNA("entUna"),
    /** An interrupt. */
    INT("entInt");

    private final String manual;

    Entry(String manual) {
        this.manual = manual;
    }

    /** Its name in the manual. */
    public String manual() {
        return manual;
    }
}
