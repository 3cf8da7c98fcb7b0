// SPDX-License-Identifier: MIT
package m3.syntax;

import m3.source.Span;

/** {@code name} or {@code unit.name} (definition 2.4.1); {@code unit} is null when absent. */
public record QualifiedId(Span span, Id unit, Id name) {
  @Override
  public String toString() {
    return unit == null ? name.name() : unit.name() + "." + name.name();
  }
}
