// SPDX-License-Identifier: MIT
package m3.runtime;

/** A procedure that the host provides for an EXTERNAL declaration of a trusted interface. */
@FunctionalInterface
public interface HostProcedure {
  /** Runs with the actuals, scalars boxed, VAR scalars as {@link Reference}; returns the result, or null. */
  Object call(M3Context context, Object[] actuals);

  /** A library of host procedures, found as a service; keys are {@code Interface.Procedure}. */
  interface Provider {
    java.util.Map<String, HostProcedure> procedures();
  }
}
