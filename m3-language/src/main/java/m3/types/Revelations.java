// SPDX-License-Identifier: MIT
package m3.types;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What one unit may know of opaque types: the revelations in its scope (definition 2.4.7). */
public final class Revelations {
  /** Its methods are written out: what a record has of itself is linked when it is first called, which a start feels. */
  private record Key(String unit, String name) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && name.equals(key.name) && Objects.equals(unit, key.unit);
    }

    @Override
    public int hashCode() {
      return name.hashCode();
    }

    static Key of(OpaqueType type) {
      return new Key(type.unit(), type.local());
    }
  }

  private final Map<Key, List<ReferenceType>> partial = new LinkedHashMap<>();
  private final Map<Key, ReferenceType> full = new LinkedHashMap<>();
  private final Map<Key, OpaqueType> opaques = new LinkedHashMap<>();

  /** Nothing revealed: every opaque type is known by its bound alone. */
  public Revelations() {}

  /** Adds the full revelation of {@code opaque}; returns the one known before, or null. */
  public ReferenceType reveal(OpaqueType opaque, ReferenceType concrete) {
    opaques.putIfAbsent(Key.of(opaque), opaque);
    return full.putIfAbsent(Key.of(opaque), concrete);
  }

  /** Adds that {@code opaque} is below {@code bound}. */
  public void revealPartly(OpaqueType opaque, ReferenceType bound) {
    opaques.putIfAbsent(Key.of(opaque), opaque);
    partial.computeIfAbsent(Key.of(opaque), k -> new ArrayList<>()).add(bound);
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
    List<ReferenceType> all = new ArrayList<>(partial.getOrDefault(Key.of(opaque), List.of()));
    all.add(opaque.bound());
    return all;
  }

  /** The opaque types of which something is revealed. */
  public List<OpaqueType> opaques() {
    return List.copyOf(opaques.values());
  }

  /** The full revelation in scope, or null. */
  public ReferenceType concrete(OpaqueType opaque) {
    return full.get(Key.of(opaque));
  }

  /** Everything known to be directly above {@code opaque}: its revelation, or its partial ones and its bound. */
  public List<ReferenceType> above(OpaqueType opaque) {
    ReferenceType concrete = concrete(opaque);
    return concrete != null ? List.of(concrete) : bounds(opaque);
  }
}
