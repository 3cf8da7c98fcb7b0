// SPDX-License-Identifier: MIT
package m3.types;

/** {@code BITS n FOR T} (definition 2.2.5), or SPIN's {@code ALIGNED n FOR T}. */
public final class PackedType extends Type {
  private final long bits;
  private final Type base;
  private final boolean aligned;

  public PackedType(long bits, Type base, boolean aligned) {
    this.bits = bits;
    this.base = base;
    this.aligned = aligned;
  }

  /** The size in bits, or for ALIGNED the alignment in bits. */
  public long bits() {
    return bits;
  }

  public Type base() {
    return base;
  }

  /** Whether this is ALIGNED rather than BITS. */
  public boolean isAligned() {
    return aligned;
  }

  @Override
  public Type unpacked() {
    return base.unpacked();
  }

  @Override
  public boolean isEmpty() {
    return base.isEmpty();
  }

  @Override
  protected String structure() {
    return (aligned ? "ALIGNED " : "BITS ") + bits + " FOR " + base;
  }
}
