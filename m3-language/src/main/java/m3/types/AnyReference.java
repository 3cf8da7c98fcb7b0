// SPDX-License-Identifier: MIT
package m3.types;

/** The predeclared reference types that say nothing of a referent: REFANY, ADDRESS, NULL. */
public final class AnyReference extends ReferenceType {
  public static final AnyReference REFANY = new AnyReference("REFANY", true);
  public static final AnyReference ADDRESS = new AnyReference("ADDRESS", false);
  public static final AnyReference NULL = new AnyReference("NULL", true);

  private final boolean traced;

  private AnyReference(String word, boolean traced) {
    this.traced = traced;
    nameAs(word);
  }

  @Override
  public boolean isTraced() {
    return traced;
  }

  @Override
  protected String structure() {
    return name();
  }
}
