// SPDX-License-Identifier: MIT
package m3.types;

/**
 * {@code TYPE name <: bound} of an interface, or predeclared TEXT or MUTEX (definition 2.4.6).
 *
 * <p>What it reveals itself to be depends on who looks: see {@link Revelations}.
 */
public final class OpaqueType extends ReferenceType {
  public static final OpaqueType TEXT = new OpaqueType(null, "TEXT", AnyReference.REFANY);
  public static final OpaqueType MUTEX = new OpaqueType(null, "MUTEX", ObjectType.ROOT);

  private final String unit;
  private final String local;
  private final ReferenceType bound;

  /** The opaque type {@code local} of interface {@code unit} (null when predeclared), known to be below {@code bound}. */
  public OpaqueType(String unit, String local, ReferenceType bound) {
    this.unit = unit;
    this.local = local;
    this.bound = bound;
    nameAs(unit == null ? local : unit + "." + local);
  }

  /** The interface that declares it; null when predeclared. */
  public String unit() {
    return unit;
  }

  /** Its name in that interface. */
  public String local() {
    return local;
  }

  public ReferenceType bound() {
    return bound;
  }

  @java.lang.Override
  public boolean isTraced() {
    return bound.isTraced();
  }

  @java.lang.Override
  protected String structure() {
    return name();
  }
}
