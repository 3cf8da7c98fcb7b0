// SPDX-License-Identifier: MIT
package embed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.oracle.truffle.api.debug.Breakpoint;
import com.oracle.truffle.api.debug.Debugger;
import com.oracle.truffle.api.debug.DebuggerSession;
import com.oracle.truffle.api.debug.SuspendedEvent;
import com.oracle.truffle.api.instrumentation.InstrumentableNode;
import com.oracle.truffle.api.instrumentation.StandardTags;
import com.oracle.truffle.api.instrumentation.Tag;
import com.oracle.truffle.api.interop.InteropException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.NodeVisitor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import m3.M3Language;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Source;
import org.junit.jupiter.api.Test;

/** The nodes that instruments find by the tags of variables, and the names that they are told. */
class VariableTagsTest {
  private static final String PROGRAM = """
      MODULE Tags EXPORTS Main;
      VAR total := 0; x := 1.0d0;
      PROCEDURE P(n: INTEGER; VAR v: INTEGER) =
        VAR local := n; t := "t"; a: ARRAY [0 .. 9] OF INTEGER;
        PROCEDURE Q() = BEGIN INC(local, v) END Q;
        BEGIN
          Q();
          v := local + total;
          INC(n);
          x := x * 2.0d0;
          WITH w = total DO w := n END;
          t := t;
          a[n] := a[v];
          DEC(total, a[0])
        END P;
      BEGIN
        P(3, total)
      END Tags.""";

  private record Found(int line, int column, String text) {}

  /** The nodes of P with {@code tag}, by place: line and what {@code member} of the node's object says. */
  private static List<String> found(Class<? extends Tag> tag, String member) {
    List<Found> all = new ArrayList<>();
    try (Engine engine = Engine.create("m3"); Context context = Context.newBuilder("m3").engine(engine).build();
        DebuggerSession session = Debugger.find(engine).startSession(event -> collect(event, tag, member, all))) {
      Source source = Source.newBuilder("m3", PROGRAM, "Tags.m3").buildLiteral();
      session.install(Breakpoint.newBuilder(source.getURI()).lineIs(8).build());
      context.eval(source);
    }
    return all.stream().sorted(Comparator.comparing(Found::line).thenComparing(Found::column)).map(f -> f.line() + " " + f.text()).toList();
  }

  private static void collect(SuspendedEvent event, Class<? extends Tag> tag, String member, List<Found> all) {
    NodeVisitor visitor = node -> {
      if (node instanceof InstrumentableNode i && !(i instanceof InstrumentableNode.WrapperNode) && i.isInstrumentable() && i.hasTag(tag)) {
        all.add(new Found(node.getSourceSection().getStartLine(), node.getSourceSection().getStartColumn(), name(i, member)));
      }
      return true;
    };
    Node place = event.getTopStackFrame().getRawNode(M3Language.class);
    place.getRootNode().accept(visitor);
  }

  private static String name(InstrumentableNode node, String member) {
    try {
      InteropLibrary interop = InteropLibrary.getUncached();
      return interop.asString(interop.readMember(node.getNodeObject(), member));
    } catch (InteropException failed) {
      throw new AssertionError(failed);
    }
  }

  @Test
  void reads() {
    assertEquals(List.of("4 n", "8 local", "8 total", "10 x", "11 n", "12 t", "13 n", "13 v", "14 total"),
        found(StandardTags.ReadVariableTag.class, StandardTags.ReadVariableTag.NAME));
  }

  @Test
  void writes() {
    assertEquals(List.of("8 v", "9 n", "10 x", "11 total", "12 t", "14 total"),
        found(StandardTags.WriteVariableTag.class, StandardTags.WriteVariableTag.NAME));
  }
}
