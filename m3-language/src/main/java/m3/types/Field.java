// SPDX-License-Identifier: MIT
package m3.types;

import java.util.Objects;

/** A field of a record or object type; {@code initial} is its default, or null. */
public record Field(String name, Type type, Constant initial) {
  public Field {
    Objects.requireNonNull(name);
    Objects.requireNonNull(type);
  }
}
