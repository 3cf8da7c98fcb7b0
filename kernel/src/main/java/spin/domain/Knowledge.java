// SPDX-License-Identifier: MIT
package spin.domain;

import m3.runtime.InterfaceInstance;
import m3.runtime.ModuleInstance;
import m3.types.OpaqueType;
import m3.unit.Module;
import m3.unit.OpaqueRevelation;

/** What the units of a domain know of opaque types of others. */
final class Knowledge {
  private Knowledge() {}

  /** Whether a unit of {@code domain} knows more of the opaque type {@code name}, as Console.T, than the interface says that declares it. */
  static boolean knowsMore(Domain domain, String name) {
    return domain.own().stream().map(InterfaceInstance::unit).anyMatch(unit -> unit.revealed().stream().anyMatch(r -> isOf(r, name)))
        || domain.modules().stream().map(ModuleInstance::unit).anyMatch(unit -> knowsMore(unit, name));
  }

  private static boolean knowsMore(Module unit, String name) {
    return unit.revealed().stream().anyMatch(r -> isOf(r, name))
        || unit.scope().opaques().stream().filter(opaque -> isNamed(opaque, name))
            .anyMatch(opaque -> unit.scope().bounds(opaque).stream().anyMatch(bound -> bound != opaque.bound()));
  }

  private static boolean isOf(OpaqueRevelation revelation, String name) {
    return isNamed(revelation.opaque(), name);
  }

  private static boolean isNamed(OpaqueType opaque, String name) {
    return opaque.unit() != null && opaque.identity().equals(name);
  }
}
