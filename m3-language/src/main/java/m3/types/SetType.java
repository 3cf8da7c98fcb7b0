// SPDX-License-Identifier: MIT
package m3.types;

/** {@code SET OF domain} (definition 2.2.6). */
public final class SetType extends Type {
  private final OrdinalType domain;

  public SetType(OrdinalType domain) {
    this.domain = domain;
  }

  public OrdinalType domain() {
    return domain;
  }

  /** Whether a value fits one 64-bit word. */
  public boolean isSmall() {
    return domain.count() <= 64;
  }

  @Override
  protected String structure() {
    return "SET OF " + domain;
  }
}
