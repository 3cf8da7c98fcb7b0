// SPDX-License-Identifier: MIT
package m3.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import m3.diagnostic.Code;
import org.graalvm.polyglot.Context;
import org.junit.jupiter.api.Test;

/** Locks that a full stack left taken are let go of; fails where this version of the engine keeps them elsewhere. */
class QueueLocksTest {
  private static final String PROGRAM = """
      MODULE Sum EXPORTS Main;
      PROCEDURE Sum(n: INTEGER): INTEGER = VAR s := 0; BEGIN FOR i := 1 TO n DO INC(s, i MOD 3) END; RETURN s END Sum;
      BEGIN END Sum.""";

  @Test
  void released() {
    try (Context context = Context.newBuilder("m3").allowExperimentalOptions(true).option("engine.FirstTierCompilationThreshold", "10").build()) {
      var sum = context.eval("m3", PROGRAM).getMember("Sum");
      for (int i = 0; i < 50; i++) {
        sum.execute(100);
      }
      List<ReentrantLock> locks = Stream.of(QueueLocks.PATHS).map(QueueLocks::at).filter(ReentrantLock.class::isInstance)
          .map(ReentrantLock.class::cast).toList();
      assertEquals(2, locks.size(), "that of the compiler's threads and that of its queue");
      locks.forEach(ReentrantLock::lock);
      locks.getLast().lock();
      Fault told = assertInstanceOf(Fault.class, Fault.exhausted(new StackOverflowError(), null));
      assertEquals(Code.STACK_OVERFLOW, told.code());
      for (ReentrantLock each : locks) {
        assertFalse(each.isHeldByCurrentThread(), each.toString());
      }
    }
  }
}
