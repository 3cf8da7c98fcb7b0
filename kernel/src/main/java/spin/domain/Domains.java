// SPDX-License-Identifier: MIT
package spin.domain;

import java.util.List;
import m3.runtime.InterfaceInstance;
import m3.runtime.M3Context;
import m3.runtime.ModuleInstance;

/** The domains of a kernel, for who looks at it. */
public final class Domains {
  private Domains() {}

  /**
   * What there is to see of one domain.
   *
   * @param interfaces those it defines
   * @param exports the names of the interfaces it exports, its own and others'
   * @param initialized whether the bodies of its modules ran, or began to
   */
  public record Sight(String name, List<InterfaceInstance> interfaces, List<ModuleInstance> modules, List<String> exports,
      boolean initialized) {}

  /** Those of {@code context} that were not destroyed, in the order in which they were made. */
  public static List<Sight> all(M3Context context) {
    return Domain.all(context).stream().map(Domain::sight).toList();
  }
}
