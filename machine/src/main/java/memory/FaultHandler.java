// SPDX-License-Identifier: MIT
package memory;

/** Who decides what becomes of an access that was refused: a kernel. */
@FunctionalInterface
public interface FaultHandler {
    /**
     * Told of an access that was refused, before it had any effect; on the machine's own thread. It may install,
     * protect and invalidate translations, select another space and take as long as it likes.
     *
     * @return true to have the access tried again, false to leave it refused
     */
    boolean resolve(Fault fault);
}
