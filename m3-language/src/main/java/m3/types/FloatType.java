// SPDX-License-Identifier: MIT
package m3.types;

/** REAL, LONGREAL or EXTENDED (definition 2.2.2); EXTENDED has the range and precision of LONGREAL. */
public final class FloatType extends Type {
  public static final FloatType REAL = new FloatType("REAL");
  public static final FloatType LONGREAL = new FloatType("LONGREAL");
  public static final FloatType EXTENDED = new FloatType("EXTENDED");

  private FloatType(String word) {
    nameAs(word);
  }

  @Override
  protected String structure() {
    return name();
  }
}
