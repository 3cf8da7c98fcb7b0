// SPDX-License-Identifier: MIT
package m3.nodes;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins statements to a sequence.
 *
 * <p>What follows an IF of which one way only comes to its end is put at the end of that way: {@code IF c THEN RETURN a END; s}
 * runs as {@code IF c THEN RETURN a ELSE s END}. Both ways then never meet again before the end of the procedure or loop, so that
 * compiled code keeps what it learned from {@code c} and need not ask how the IF ended.
 */
public final class Statements {
  /** So many IF of one sequence are nested in each other; the interpreter's stack is finite. */
  private static final int MOST_NESTED = 16;

  private Statements() {}

  /** The statements one after the other. */
  public static StatementNode sequence(List<StatementNode> statements) {
    return sequence(statements, 0);
  }

  private static StatementNode sequence(List<StatementNode> statements, int depth) {
    for (int i = 0; i < statements.size() - 1 && depth < MOST_NESTED; i++) {
      if (statements.get(i) instanceof ControlNodes.If choice && choice.isOneWay()) {
        choice.continueWith(statements.subList(i + 1, statements.size()), depth + 1);
        return plain(statements.subList(0, i + 1));
      }
    }
    return plain(statements);
  }

  private static StatementNode plain(List<StatementNode> statements) {
    return statements.size() == 1 ? statements.getFirst() : new ControlNodes.Sequence(statements.toArray(StatementNode[]::new));
  }

  /** {@code first}, null for nothing, and {@code rest} after it. */
  static StatementNode append(StatementNode first, List<StatementNode> rest, int depth) {
    List<StatementNode> all = new ArrayList<>();
    if (first instanceof ControlNodes.Sequence sequence && !sequence.hasSpan()) {
      all.addAll(sequence.statements());
    } else if (first != null) {
      all.add(first);
    }
    all.addAll(rest);
    return sequence(all, depth);
  }
}
