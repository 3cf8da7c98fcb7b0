// SPDX-License-Identifier: MIT
package embed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.oracle.truffle.api.debug.Breakpoint;
import com.oracle.truffle.api.debug.DebugScope;
import com.oracle.truffle.api.debug.DebugStackFrame;
import com.oracle.truffle.api.debug.DebugValue;
import com.oracle.truffle.api.debug.Debugger;
import com.oracle.truffle.api.debug.DebuggerSession;
import com.oracle.truffle.api.debug.SuspendedEvent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Source;
import org.junit.jupiter.api.Test;

/** A debugger on Modula-3: breakpoints, steps, stacks, variables. */
class DebuggerTest {
  private static final Source PROGRAM = Source.newBuilder("m3", """
      MODULE Steps EXPORTS Main;
      TYPE R = RECORD a, b: INTEGER END;
      VAR total := 0;
      PROCEDURE Add(n: INTEGER; READONLY more: ARRAY OF INTEGER): INTEGER =
        VAR sum := n;
            r := R{1, 2};
        BEGIN
          FOR i := 0 TO LAST(more) DO
            INC(sum, more[i])
          END;
          r.b := sum;
          RETURN r.b
        END Add;
      PROCEDURE Run() =
        VAR text := "t"; k := 7;
        BEGIN
          INC(total);
          k := Add(k, ARRAY OF INTEGER{1, 2});
          total := k
        END Run;
      BEGIN
        Run();
        total := total + 1
      END Steps.""", "Steps.m3").buildLiteral();

  private final List<String> places = new ArrayList<>();

  /** Runs the program under a session; each stop is noted and takes the next of {@code actions}. */
  @SafeVarargs
  private void run(int total, Consumer<DebuggerSession> prepare, Consumer<SuspendedEvent>... actions) {
    Deque<Consumer<SuspendedEvent>> rest = new ArrayDeque<>(List.of(actions));
    try (Engine engine = Engine.create("m3"); Context context = Context.newBuilder("m3").engine(engine).build();
        DebuggerSession session = Debugger.find(engine).startSession(event -> {
          places.add(event.getTopStackFrame().getName() + ":" + event.getSourceSection().getStartLine());
          rest.remove().accept(event);
        })) {
      prepare.accept(session);
      assertEquals(total, context.eval(PROGRAM).getMember("total").asInt());
    }
    assertTrue(rest.isEmpty(), "stops: " + places);
  }

  private static Consumer<DebuggerSession> breakAt(int line) {
    return session -> session.install(Breakpoint.newBuilder(PROGRAM.getURI()).lineIs(line).build());
  }

  private static DebugValue local(SuspendedEvent event, String name) {
    return event.getTopStackFrame().getScope().getDeclaredValue(name);
  }

  @Test
  void breakpointShowsVariables() {
    run(11, breakAt(11), event -> {
      DebugScope scope = event.getTopStackFrame().getScope();
      assertEquals("Steps.Add", scope.getName());
      assertEquals(10, local(event, "sum").asInt());
      assertEquals(7, local(event, "n").asInt());
      assertEquals(2, local(event, "r").getProperty("b").asInt());
      assertEquals(2, local(event, "more").getArray().size());
      assertEquals(2, local(event, "more").getArray().get(1).asInt());
      assertNull(local(event, "k"), "a variable of another procedure");
      DebugScope module = scope.getParent();
      assertEquals(1, module.getDeclaredValue("total").asInt());
      List<String> stack = new ArrayList<>();
      for (DebugStackFrame frame : event.getStackFrames()) {
        if (!frame.isInternal()) {
          stack.add(frame.getName() + ":" + frame.getSourceSection().getStartLine());
        }
      }
      assertEquals(List.of("Steps.Add:11", "Steps.Run:18", "Steps.<body>:22"), stack);
    });
    assertEquals(List.of("Steps.Add:11"), places);
  }

  @Test
  void stepsOver() {
    run(11, breakAt(17), e -> e.prepareStepOver(1), e -> e.prepareStepOver(1), e -> {
      assertEquals(10, local(e, "k").asInt());
      assertEquals("t", local(e, "text").asString());
      e.prepareContinue();
    });
    assertEquals(List.of("Steps.Run:17", "Steps.Run:18", "Steps.Run:19"), places);
  }

  @Test
  void stepsIntoAndOut() {
    run(11, breakAt(18), e -> e.prepareStepInto(1), e -> e.prepareStepOut(1), e -> e.prepareStepOver(1), SuspendedEvent::prepareContinue);
    assertEquals("Steps.Run:18", places.get(0));
    assertTrue(places.get(1).startsWith("Steps.Add:"), places.toString());
    assertEquals("Steps.Run:18", places.get(2), "after the call");
    assertEquals("Steps.Run:19", places.get(3));
  }

  @Test
  void variablesAreSet() {
    run(5, breakAt(18), event -> {
      DebugValue k = local(event, "k");
      assertTrue(k.isWritable());
      k.set(event.getTopStackFrame().getScope().getParent().getDeclaredValue("total"));
      assertEquals(1, local(event, "k").asInt());
      event.prepareContinue();
    });
  }
}
