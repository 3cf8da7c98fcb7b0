// SPDX-License-Identifier: MIT
package memory;

/** An access that stayed refused after its {@link FaultHandler} was asked. */
public final class MemoryFaultException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    MemoryFaultException(Fault fault) {
        super(null, null, false, false);
        this.fault = fault;
    }

    @Override
    public String getMessage() {
        return fault.toString();
    }

    /** What was refused, and why. */
    public Fault fault() {
        return fault;
    }
}
