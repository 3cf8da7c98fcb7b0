// SPDX-License-Identifier: MIT
package m3.event;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import java.util.ArrayDeque;
import m3.runtime.FaultReport;
import m3.runtime.M3Context;
import m3.strand.Strand;
import m3.strand.Strands;

/** Runs asynchronous raises and handlers in strands of their own, which wait for the next one when they are done. */
final class HandOff {
  private record Job(RootCallTarget code, Object[] arguments, Handler handler) {}

  private final M3Context context;
  private final ArrayDeque<Job> jobs = new ArrayDeque<>();
  private final ArrayDeque<Strand> idle = new ArrayDeque<>();

  HandOff(M3Context context) {
    this.context = context;
  }

  /** Has {@code code} run with {@code arguments}, which nobody else may change; what it raises is charged to {@code handler}. */
  @TruffleBoundary
  void post(RootCallTarget code, Object[] arguments, Handler handler) {
    jobs.add(new Job(code, arguments, handler));
    Strand worker = idle.poll();
    if (worker == null) {
      worker = context.strands().create("asynchronous " + context.strands().made(), this::work);
      worker.noteServing();
    }
    context.strands().unblock(worker);
  }

  private void work() {
    Strands strands = context.strands();
    while (true) {
      Job job = jobs.poll();
      if (job == null) {
        idle.push(strands.current());
        strands.block("an asynchronous raise");
      } else {
        run(job);
      }
    }
  }

  private static void run(Job job) {
    try {
      job.code().call(job.arguments());
    } catch (AbstractTruffleException failed) {
      job.handler().failed(FaultReport.of(failed));
    }
  }
}
