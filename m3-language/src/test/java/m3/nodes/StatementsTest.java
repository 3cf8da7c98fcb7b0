// SPDX-License-Identifier: MIT
package m3.nodes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.NodeUtil;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where {@link Statements} puts what follows an IF. */
class StatementsTest {
  private final StatementNode after = new LocalNodes.Increment(0, 1);

  private static ControlNodes.If choice(StatementNode then, StatementNode otherwise) {
    return new ControlNodes.If(new LocalNodes.ReadLong(0), then, otherwise);
  }

  private static StatementNode leave() {
    return new ControlNodes.Return(null);
  }

  private static boolean holds(Node tree, Node part) {
    return NodeUtil.findAllNodeInstances(tree, part.getClass()).contains(part);
  }

  private static int depth(Node node) {
    int below = 0;
    for (Node child : node.getChildren()) {
      below = Math.max(below, depth(child));
    }
    return below + 1;
  }

  @Test
  void whatFollowsAnArmThatReturnsBelongsToTheOther() {
    ControlNodes.If choice = choice(leave(), null);
    assertSame(choice, Statements.sequence(List.of(choice, after)));
    assertTrue(holds(choice, after));
  }

  @Test
  void whatFollowsAnElseThatReturnsBelongsToThen() {
    ControlNodes.If choice = choice(new LocalNodes.Increment(0, 2), leave());
    assertSame(choice, Statements.sequence(List.of(choice, after)));
    assertTrue(holds(choice, after));
  }

  @Test
  void whatFollowsTwoWaysStaysBehindThem() {
    ControlNodes.If choice = choice(new LocalNodes.Increment(0, 2), null);
    assertInstanceOf(ControlNodes.Sequence.class, Statements.sequence(List.of(choice, after)));
    ControlNodes.If never = choice(leave(), new ControlNodes.Exit());
    assertInstanceOf(ControlNodes.Sequence.class, Statements.sequence(List.of(never, after)));
  }

  @Test
  void aLongRowIsNotNestedWithoutEnd() {
    List<StatementNode> row = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      row.add(choice(leave(), null));
    }
    row.add(after);
    StatementNode joined = Statements.sequence(row);
    assertEquals(200, NodeUtil.findAllNodeInstances(joined, ControlNodes.Return.class).size());
    assertTrue(holds(joined, after));
    assertTrue(depth(joined) < 60, () -> depth(joined) + " deep");
  }
}
