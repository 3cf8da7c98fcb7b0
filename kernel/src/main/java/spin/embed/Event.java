// SPDX-License-Identifier: MIT
package spin.embed;

import org.graalvm.polyglot.Value;

/**
 * A procedure that a domain exports, as the host sees it: to call it is to raise it (SOSP'95 3.2).
 *
 * <p>What goes wrong in it is a {@link org.graalvm.polyglot.PolyglotException} with the diagnostic.
 */
public final class Event {
  private final String name;
  private final Value procedure;

  Event(String name, Value procedure) {
    this.name = name;
    this.procedure = procedure;
  }

  /** Raises it with {@code arguments}, numbers, booleans and strings; gives the result. Other threads of the kernel run meanwhile. */
  public Value raise(Object... arguments) {
    return procedure.execute(arguments);
  }

  /** The procedure as a value of the polyglot API. */
  public Value procedure() {
    return procedure;
  }

  @Override
  public String toString() {
    return name;
  }
}
