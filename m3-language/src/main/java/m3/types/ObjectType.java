// SPDX-License-Identifier: MIT
package m3.types;

import java.util.List;
import java.util.function.Supplier;

/** An object type (definition 2.2.9). ROOT and UNTRACED ROOT are the two without a supertype. */
public final class ObjectType extends ReferenceType {
  public static final ObjectType ROOT = root("ROOT", true);
  public static final ObjectType UNTRACED_ROOT = root("UNTRACED ROOT", false);

  /** A method declared here; {@code initial} names its procedure, null when it has none yet. */
  public record Method(String name, ProcedureType signature, Constant initial) {}

  /** A new procedure for an inherited method. */
  public record Override(String name, Constant procedure) {}

  /** What stands between OBJECT and END. */
  public record Body(List<Field> fields, List<Method> methods, List<Override> overrides) {
    static final Body EMPTY = new Body(List.of(), List.of(), List.of());
  }

  private final ReferenceType supertype;
  private final boolean traced;
  private final String brand;
  private final Lazy<Body> body;

  /** An object type below {@code supertype} (an object or opaque type); {@code brand} is null when unbranded. */
  public ObjectType(ReferenceType supertype, String brand, Supplier<Body> body) {
    this.supertype = supertype;
    this.traced = supertype.isTraced();
    this.brand = brand;
    this.body = new Lazy<>(body);
  }

  private ObjectType(boolean traced) {
    this.supertype = null;
    this.traced = traced;
    this.brand = null;
    this.body = new Lazy<>(() -> Body.EMPTY);
  }

  private static ObjectType root(String name, boolean traced) {
    ObjectType type = new ObjectType(traced);
    type.nameAs(name);
    return type;
  }

  /** The type above, null for the two roots. */
  public ReferenceType supertype() {
    return supertype;
  }

  @java.lang.Override
  public boolean isTraced() {
    return traced;
  }

  /** The brand, or null. */
  public String brand() {
    return brand;
  }

  public List<Field> fields() {
    return body.get().fields();
  }

  public List<Method> methods() {
    return body.get().methods();
  }

  public List<Override> overrides() {
    return body.get().overrides();
  }

  @java.lang.Override
  protected String structure() {
    StringBuilder out = new StringBuilder(supertype == ROOT ? "" : supertype + " ");
    out.append(brand == null ? "" : "BRANDED \"" + brand + "\" ").append("OBJECT");
    fields().forEach(f -> out.append(' ').append(f.name()).append(": ").append(f.type()).append(';'));
    if (!methods().isEmpty()) {
      out.append(" METHODS");
      methods().forEach(m -> out.append(' ').append(m.name()).append(m.signature().formalsText()).append(';'));
    }
    return out.append(" END").toString();
  }
}
