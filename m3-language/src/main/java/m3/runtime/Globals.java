// SPDX-License-Identifier: MIT
package m3.runtime;

import m3.types.Constant;
import m3.types.Type;

/** Makes the storage of global variables. */
public final class Globals {
  private Globals() {}

  /** A cell for a scalar, else storage; holding {@code initial}, or the type's default when that is null. */
  public static Object create(Type type, Constant initial, TypeTable types, LinkScope scope) {
    ValueLayout layout = types.layout(type, scope);
    if (layout instanceof ScalarLayout scalar) {
      Cell cell = Cell.create(scalar.kind(), null);
      cell.set(scalar.kind(), initial == null ? scalar.initial() : Constants.scalar(initial, type, scope, types));
      return cell;
    }
    return initial instanceof Constant.Parts parts ? Constants.structured(parts, type, layout, scope, types) : layout.create();
  }
}
