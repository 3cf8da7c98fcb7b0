// SPDX-License-Identifier: MIT
package m3.types;

/**
 * {@code TYPE name <: bound} of an interface or module, or predeclared TEXT or MUTEX (definition 2.4.6).
 *
 * <p>What it reveals itself to be depends on who looks: see {@link Revelations}.
 */
public final class OpaqueType extends ReferenceType {
  public static final OpaqueType TEXT = new OpaqueType(null, "TEXT", AnyReference.REFANY);
  public static final OpaqueType MUTEX = new OpaqueType(null, "MUTEX", ObjectType.ROOT);

  /** Begins what stands for a module, which may have an interface's name. */
  private static final String MODULE = "module ";

  private final String unit;
  private final String local;
  private final ReferenceType bound;

  /** The opaque type {@code local} of interface {@code unit} (null when predeclared), known to be below {@code bound}. */
  public OpaqueType(String unit, String local, ReferenceType bound) {
    this(unit, local, bound, unit == null ? local : unit + "." + local);
  }

  private OpaqueType(String unit, String local, ReferenceType bound, String name) {
    this.unit = unit;
    this.local = local;
    this.bound = bound;
    nameAs(name);
  }

  /** The opaque type {@code local} of module {@code module}, which alone can reveal it. */
  public static OpaqueType ofModule(String module, String local, ReferenceType bound) {
    return new OpaqueType(MODULE + module, local, bound, module + "." + local);
  }

  /** Whether a module declares it, not an interface. */
  public boolean isOfModule() {
    return unit != null && unit.startsWith(MODULE);
  }

  /** The interface that declares it; no interface's name for a module's; null when predeclared. */
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
