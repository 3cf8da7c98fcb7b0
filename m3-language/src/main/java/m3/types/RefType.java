// SPDX-License-Identifier: MIT
package m3.types;

import java.util.function.Supplier;

/** {@code [UNTRACED] [BRANDED b] REF T} (definition 2.2.7). */
public final class RefType extends ReferenceType {
  private final boolean traced;
  private final String brand;
  private final Lazy<Type> target;

  /** A reference to what {@code target} gives when first asked; {@code brand} is null when unbranded. */
  public RefType(boolean traced, String brand, Supplier<Type> target) {
    this.traced = traced;
    this.brand = brand;
    this.target = new Lazy<>(target);
  }

  @Override
  public boolean isTraced() {
    return traced;
  }

  /** The brand, or null. */
  public String brand() {
    return brand;
  }

  public Type target() {
    return target.get();
  }

  @Override
  protected String structure() {
    return (traced ? "" : "UNTRACED ") + (brand == null ? "" : "BRANDED \"" + brand + "\" ") + "REF " + target();
  }
}
