// SPDX-License-Identifier: MIT
package m3.types;

import java.util.function.Supplier;

/** A value computed at its first use, once. */
final class Lazy<T> {
  private Supplier<? extends T> supplier;
  private T value;

  Lazy(Supplier<? extends T> supplier) {
    this.supplier = supplier;
  }

  T get() {
    if (supplier != null) {
      Supplier<? extends T> once = supplier;
      value = once.get();
      supplier = null;
    }
    return value;
  }
}
