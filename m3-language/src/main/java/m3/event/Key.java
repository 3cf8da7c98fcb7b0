// SPDX-License-Identifier: MIT
package m3.event;

import com.oracle.truffle.api.RootCallTarget;

/**
 * An expression over an event's arguments that guards compare: equal ones of different guards are one.
 *
 * <p>{@code name} says the same of the same expression, and {@code value} gives its value when called as the guard is that it was found
 * in, which takes a closure first if {@code afterClosure}.
 */
public record Key(String name, RootCallTarget value, boolean afterClosure) {
  @Override
  public boolean equals(Object other) {
    return other instanceof Key key && key.name.equals(name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  @Override
  public String toString() {
    return name.replaceAll("@\\d+", "");
  }
}
