// SPDX-License-Identifier: MIT
package m3.syntax;

/** The operators of definition 2.6.13, by class of precedence from loosest to tightest. */
public enum Operator {
  OR("OR"), AND("AND"), NOT("NOT"),
  EQUAL("="), NOT_EQUAL("#"), LESS("<"), LESS_EQUAL("<="), GREATER(">"), GREATER_EQUAL(">="), IN("IN"),
  ADD("+"), SUBTRACT("-"), CONCATENATE("&"),
  MULTIPLY("*"), DIVIDE("/"), DIV("DIV"), MOD("MOD"),
  PLUS("+"), MINUS("-");

  private final String text;

  Operator(String text) {
    this.text = text;
  }

  /** The operator as written in a program. */
  public String text() {
    return text;
  }
}
