// SPDX-License-Identifier: MIT
package run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.oracle.truffle.api.nodes.RootNode;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.junit.jupiter.api.Test;

/** The tests and the launchers run on the optimizing engine, not on the fallback that only interprets. */
class EngineTest {
  @Test
  void optimizes() {
    try (Engine engine = Engine.create("m3")) {
      assertNotEquals("Interpreted", engine.getImplementationName());
      assertEquals("OptimizedCallTarget", target().getSimpleName());
    }
  }

  private static Class<?> target() {
    return RootNode.createConstantNode(0).getCallTarget().getClass().getSuperclass();
  }

  @Test
  void proceduresOfAProgramAreExecutable() {
    try (Context context = Context.create("m3")) {
      var scope = context.eval("m3", """
          MODULE Squares EXPORTS Main;
          PROCEDURE Square(n: INTEGER): INTEGER = BEGIN RETURN n * n END Square;
          BEGIN END Squares.""");
      assertEquals(49, scope.getMember("Square").execute(7).asInt());
    }
  }
}
