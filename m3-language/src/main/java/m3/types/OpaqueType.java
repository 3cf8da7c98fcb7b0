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

  private final String unit;
  private final boolean ofModule;
  private final String local;
  private final ReferenceType bound;
  private final String identity;

  /** The opaque type {@code local} of interface {@code unit} (null when predeclared), known to be below {@code bound}. */
  public OpaqueType(String unit, String local, ReferenceType bound) {
    this(unit, false, local, bound);
  }

  private OpaqueType(String unit, boolean ofModule, String local, ReferenceType bound) {
    this.unit = unit;
    this.ofModule = ofModule;
    this.local = local;
    this.bound = bound;
    nameAs(unit == null ? local : unit + "." + local);
    this.identity = ofModule ? "module " + name() : name();
  }

  /** The opaque type {@code local} of module {@code module}, which alone can reveal it. */
  public static OpaqueType ofModule(String module, String local, ReferenceType bound) {
    return new OpaqueType(module, true, local, bound);
  }

  /** Whether a module declares it, not an interface. */
  public boolean isOfModule() {
    return ofModule;
  }

  /** What no other opaque type of a program has: its name, and whether it is a module's, which may have an interface's name. */
  public String identity() {
    return identity;
  }

  /** The interface or module that declares it; null when predeclared. */
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
