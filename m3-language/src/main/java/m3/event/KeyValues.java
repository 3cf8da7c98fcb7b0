// SPDX-License-Identifier: MIT
package m3.event;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.nodes.DirectCallNode;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.Node;
import java.util.List;

/** Evaluates each key of a stage once in a raise (requirement R141). */
final class KeyValues extends Node {
  private final List<Key> keys;
  @CompilationFinal(dimensions = 1) private final boolean[] afterClosure;
  @Children private final DirectCallNode[] calls;
  private final int spare;
  private final int arity;

  /** For {@code keys} of an event that takes {@code arity} arguments; {@code spare} places more are made behind them. */
  KeyValues(List<Key> keys, int spare, int arity) {
    this.arity = arity;
    this.keys = keys;
    this.spare = spare;
    this.calls = new DirectCallNode[keys.size()];
    this.afterClosure = new boolean[keys.size()];
    for (int i = 0; i < calls.length; i++) {
      calls[i] = DirectCallNode.create(keys.get(i).value());
      afterClosure[i] = keys.get(i).afterClosure();
    }
  }

  int indexOf(Key key) {
    return keys.indexOf(key);
  }

  /** The values for {@code arguments}, by index; an exception when one has none. */
  @ExplodeLoop
  long[] evaluate(Object[] arguments) {
    long[] values = new long[calls.length + spare];
    for (int i = 0; i < calls.length; i++) {
      values[i] = (long) calls[i].call(afterClosure[i] ? Actuals.behind(null, arguments, arity) : Actuals.of(arguments, arity));
    }
    return values;
  }
}
