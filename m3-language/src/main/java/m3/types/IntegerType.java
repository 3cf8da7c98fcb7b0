// SPDX-License-Identifier: MIT
package m3.types;

/** INTEGER or LONGINT; both have 64 bits here, as on the Alpha. */
public final class IntegerType extends OrdinalType {
  public static final IntegerType INTEGER = new IntegerType("INTEGER");
  public static final IntegerType LONGINT = new IntegerType("LONGINT");

  private IntegerType(String word) {
    nameAs(word);
  }

  @Override
  public long low() {
    return Long.MIN_VALUE;
  }

  @Override
  public long high() {
    return Long.MAX_VALUE;
  }

  @Override
  public OrdinalType base() {
    return this;
  }

  @Override
  protected String structure() {
    return name();
  }
}
