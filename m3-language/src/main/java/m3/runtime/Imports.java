// SPDX-License-Identifier: MIT
package m3.runtime;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Finds interface instances through the imports of others. */
final class Imports {
  private Imports() {}

  /** The instance of interface {@code name} nearest along {@code imports}, or null. */
  static InterfaceInstance find(String name, Map<String, InterfaceInstance> imports) {
    InterfaceInstance direct = imports.get(name);
    if (direct != null) {
      return direct;
    }
    Deque<InterfaceInstance> rest = new ArrayDeque<>(imports.values());
    Set<InterfaceInstance> seen = new HashSet<>();
    while (!rest.isEmpty()) {
      InterfaceInstance next = rest.poll();
      if (next != null && seen.add(next)) {
        if (next.unit().name().equals(name)) {
          return next;
        }
        rest.addAll(next.imports().values());
      }
    }
    return null;
  }
}
