// SPDX-License-Identifier: MIT
package m3.types;

/** {@code [low .. high]} of a base type (definition 2.2.1); empty when low is above high. */
public final class SubrangeType extends OrdinalType {
  /** The predeclared CARDINAL. */
  public static final SubrangeType CARDINAL = named("CARDINAL", IntegerType.INTEGER);

  /** The predeclared LONGCARD. */
  public static final SubrangeType LONGCARD = named("LONGCARD", IntegerType.LONGINT);

  private final OrdinalType base;
  private final long low;
  private final long high;

  public SubrangeType(OrdinalType base, long low, long high) {
    this.base = base.base();
    this.low = low;
    this.high = high;
  }

  private static SubrangeType named(String name, OrdinalType base) {
    SubrangeType type = new SubrangeType(base, 0, Long.MAX_VALUE);
    type.nameAs(name);
    return type;
  }

  @Override
  public long low() {
    return low;
  }

  @Override
  public long high() {
    return high;
  }

  @Override
  public OrdinalType base() {
    return base;
  }

  @Override
  protected String structure() {
    return "[" + show(low) + " .. " + show(high) + "]";
  }
}
