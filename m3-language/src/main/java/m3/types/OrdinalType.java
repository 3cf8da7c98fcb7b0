// SPDX-License-Identifier: MIT
package m3.types;

/** Integers, enumerations and subranges (definition 2.2.1). */
public abstract sealed class OrdinalType extends Type permits IntegerType, EnumerationType, SubrangeType {

  /** The least member; above {@link #high} for an empty type. */
  public abstract long low();

  /** The greatest member. */
  public abstract long high();

  /** The base type: INTEGER, LONGINT or an enumeration. */
  public abstract OrdinalType base();

  @Override
  public final boolean isEmpty() {
    return low() > high();
  }

  public final boolean contains(long value) {
    return low() <= value && value <= high();
  }

  /** How many members there are; {@link Long#MAX_VALUE} when more than that. */
  public final long count() {
    if (isEmpty()) {
      return 0;
    }
    long span = high() - low();
    return span < 0 || span == Long.MAX_VALUE ? Long.MAX_VALUE : span + 1;
  }

  /** The member with ordinal {@code value} as a program would write it. */
  public final String show(long value) {
    return base() instanceof EnumerationType e ? e.showMember(value) : Long.toString(value);
  }
}
