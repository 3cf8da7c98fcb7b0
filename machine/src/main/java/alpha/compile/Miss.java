// SPDX-License-Identifier: MIT
package alpha.compile;

/**
 * Thrown inside a region when an instruction cannot be completed by it; the region's one handler catches it.
 *
 * <p>A branch to the handler at each access would be left out by the JVM's compiler until it is first taken, and each first
 * time would cost a compilation. An exception from a small shared method, inlined, becomes a branch that is always there.
 */
final class Miss extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The only one: it carries nothing. */
    static final Miss MISS = new Miss();

    private Miss() {
        super(null, null, false, false);
    }
}
