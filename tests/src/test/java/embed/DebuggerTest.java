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

  private static final Source SCOPES = Source.newBuilder("m3", """
      MODULE Scopes EXPORTS Main;
      TYPE R = RECORD a, b: INTEGER END;
      VAR total := 0;
      PROCEDURE Outer(n: INTEGER; VAR v: ARRAY OF INTEGER) =
        VAR r := R{1, 2}; hidden := 5;
        PROCEDURE Inner(n: CHAR) =
          PROCEDURE Innermost() =
            BEGIN
              INC(total, r.a + v[1])
            END Innermost;
          BEGIN
            r.a := late + ORD(n);
            Innermost()
          END Inner;
        VAR late := 40;
        BEGIN
          WITH field = r.b, element = v[n], all = r, copy = n + 1 DO
            INC(field, copy);
            INC(element, all.b)
          END;
          VAR hidden := 1; BEGIN INC(hidden) END;
          WITH kept = v[0] DO
            PROCEDURE Deep() =
              BEGIN
                INC(kept);
                INC(total, kept)
              END Deep;
            BEGIN Deep() END
          END;
          Inner('A');
          DEC(hidden)
        END Outer;
      VAR a := ARRAY [0 .. 2] OF INTEGER{10, 20, 30};
      BEGIN
        Outer(1, a)
      END Scopes.""", "Scopes.m3").buildLiteral();

  /** Runs the program under a session; each stop is noted and takes the next of {@code actions}. */
  @SafeVarargs
  private void run(int total, Consumer<DebuggerSession> prepare, Consumer<SuspendedEvent>... actions) {
    run(PROGRAM, total, prepare, actions);
  }

  @SafeVarargs
  private void run(Source program, int total, Consumer<DebuggerSession> prepare, Consumer<SuspendedEvent>... actions) {
    Deque<Consumer<SuspendedEvent>> rest = new ArrayDeque<>(List.of(actions));
    try (Engine engine = Engine.create("m3"); Context context = Context.newBuilder("m3").engine(engine).build();
        DebuggerSession session = Debugger.find(engine).startSession(event -> {
          places.add(event.getTopStackFrame().getName() + ":" + event.getSourceSection().getStartLine());
          rest.remove().accept(event);
        })) {
      prepare.accept(session);
      assertEquals(total, context.eval(program).getMember("total").asInt());
    }
    assertTrue(rest.isEmpty(), "stops: " + places);
  }

  private static Consumer<DebuggerSession> breakAt(int line) {
    return breakAt(PROGRAM, line);
  }

  private static Consumer<DebuggerSession> breakAt(Source program, int line) {
    return session -> session.install(Breakpoint.newBuilder(program.getURI()).lineIs(line).build());
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

  @Test
  void namesOfWith() {
    run(SCOPES, 122, breakAt(SCOPES, 18), event -> {
      assertEquals(2, local(event, "field").asInt());
      assertEquals(20, local(event, "element").asInt());
      assertEquals(2, local(event, "all").getProperty("b").asInt());
      assertEquals(2, local(event, "copy").asInt());
      local(event, "element").set(local(event, "field"));
      assertEquals(2, local(event, "v").getArray().get(1).asInt());
      event.prepareStepOver(1);
    }, event -> {
      assertEquals(4, local(event, "field").asInt());
      event.prepareContinue();
    });
  }

  @Test
  void namesEndWithTheirStatement() {
    run(SCOPES, 140, breakAt(SCOPES, 29), event -> {
      assertNull(local(event, "field"));
      assertEquals(5, local(event, "hidden").asInt());
      event.prepareContinue();
    });
  }

  @Test
  void variablesOfProceduresAround() {
    run(SCOPES, 75, breakAt(SCOPES, 9), event -> {
      assertEquals(105, local(event, "r").getProperty("a").asInt());
      assertEquals(3, local(event, "v").getArray().size());
      assertEquals(24, local(event, "v").getArray().get(1).asInt());
      assertEquals(40, local(event, "late").asInt());
      assertNull(local(event, "n"), "one that no nested procedure uses is not kept for them");
      local(event, "r").getProperty("a").set(local(event, "late"));
      event.prepareContinue();
    });
  }

  @Test
  void aNameOfWithThatANestedProcedureUses() {
    run(SCOPES, 140, breakAt(SCOPES, 25), event -> {
      assertEquals("Scopes.Outer.Deep", event.getTopStackFrame().getName());
      assertEquals(10, local(event, "kept").asInt());
      event.prepareContinue();
    });
  }
}
