// SPDX-License-Identifier: MIT
package alpha.compile;

/**
 * Thrown inside a region when an instruction cannot be completed by it; one of the region's handlers catches it.
 *
 * <p>Note [No calls, no untaken branches]. What is missed must leave the region at once. A call to make good what is missing
 * would sit in the loop, and the JVM's compiler keeps every variable that lives across a call on the stack, rarely made or
 * not. A branch to the handler at each access would be left out by that compiler until it is first taken, and each first time
 * would cost a compilation. An exception from a small shared method, inlined, becomes a branch that is always there.
 */
final class Miss extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The software TLB does not permit the access, or there is some other thing for the interpreter to do. */
    static final Miss MISS = new Miss();
    /** Accesses thought to be near each other are not in one page or not aligned. */
    static final Miss APART = new Miss();
    /** A floating operation needs more than the host's. */
    static final Miss FLOAT = new Miss();
    /** The FPCR is not relaxed, as the region takes for granted. */
    static final Miss STRICT = new Miss();
    /** The FPCR is relaxed, and the region could do better. */
    static final Miss RELAXED = new Miss();

    private Miss() {
        super(null, null, false, false);
    }
}
