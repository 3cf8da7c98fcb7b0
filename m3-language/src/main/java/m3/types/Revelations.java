// SPDX-License-Identifier: MIT
package m3.types;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What one unit may know of opaque types: the revelations in its scope (definition 2.4.7). */
public final class Revelations {
  private final Map<String, List<ReferenceType>> partial = new LinkedHashMap<>();
  private final Map<String, ReferenceType> full = new LinkedHashMap<>();
  private final Map<String, OpaqueType> opaques = new LinkedHashMap<>();

  /** Nothing revealed: every opaque type is known by its bound alone. */
  public Revelations() {}

  /** Adds the full revelation of {@code opaque}; returns the one known before, or null. */
  public ReferenceType reveal(OpaqueType opaque, ReferenceType concrete) {
    opaques.putIfAbsent(opaque.identity(), opaque);
    return full.putIfAbsent(opaque.identity(), concrete);
  }

  /** Adds that {@code opaque} is below {@code bound}. */
  public void revealPartly(OpaqueType opaque, ReferenceType bound) {
    opaques.putIfAbsent(opaque.identity(), opaque);
    partial.computeIfAbsent(opaque.identity(), k -> new ArrayList<>()).add(bound);
  }

  /** Adds all that {@code other} knows; gives the opaque types that both reveal fully. */
  public List<OpaqueType> addAll(Revelations other) {
    List<OpaqueType> twice = new ArrayList<>();
    other.full.forEach((key, concrete) -> {
      ReferenceType known = full.putIfAbsent(key, concrete);
      if (known != null && known != concrete) {
        twice.add(other.opaques.get(key));
      }
    });
    other.partial.forEach((key, bounds) -> {
      List<ReferenceType> mine = partial.computeIfAbsent(key, k -> new ArrayList<>());
      bounds.stream().filter(b -> !mine.contains(b)).forEach(mine::add);
    });
    other.opaques.forEach(opaques::putIfAbsent);
    return twice;
  }

  /** All that was declared and revealed to be above {@code opaque}, its full revelation apart. */
  public List<ReferenceType> bounds(OpaqueType opaque) {
    List<ReferenceType> all = new ArrayList<>(partial.getOrDefault(opaque.identity(), List.of()));
    all.add(opaque.bound());
    return all;
  }

  /** The opaque types of which something is revealed. */
  public List<OpaqueType> opaques() {
    return List.copyOf(opaques.values());
  }

  /** The full revelation in scope, or null. */
  public ReferenceType concrete(OpaqueType opaque) {
    return full.get(opaque.identity());
  }

  /** Everything known to be directly above {@code opaque}: its revelation, or its partial ones and its bound. */
  public List<ReferenceType> above(OpaqueType opaque) {
    ReferenceType concrete = concrete(opaque);
    return concrete != null ? List.of(concrete) : bounds(opaque);
  }
}
