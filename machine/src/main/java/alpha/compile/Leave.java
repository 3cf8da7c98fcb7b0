// SPDX-License-Identifier: MIT
package alpha.compile;

/** Unwinds all active regions to the engine, once the one that throws it has stored its registers. */
final class Leave extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The only one: where to go on is in {@link Home}'s engine-wide part. */
    static final Leave LEAVE = new Leave();

    private Leave() {
        super(null, null, false, false);
    }
}
