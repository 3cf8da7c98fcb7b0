// SPDX-License-Identifier: MIT
package m3.unit;

/** A predeclared operation such as NEW or ORD, which looks like a procedure but is part of the language. */
public final class OperationSymbol extends Symbol {

  public OperationSymbol(String name) {
    super(name, null);
  }

  @Override
  public String kind() {
    return "a predeclared operation";
  }
}
