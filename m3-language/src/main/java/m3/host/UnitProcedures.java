// SPDX-License-Identifier: MIT
package m3.host;

import static m3.host.TextProcedures.text;

import java.util.Map;
import m3.program.World;
import m3.runtime.HostProcedure;

/** Interface HostUnit. */
final class UnitProcedures {
  private UnitProcedures() {}

  static void addTo(Map<String, HostProcedure> all) {
    all.put("HostUnit.Load", (context, a) -> {
      context.service(World.class, () -> null).demand(text(a[0]).value());
      return null;
    });
  }
}
