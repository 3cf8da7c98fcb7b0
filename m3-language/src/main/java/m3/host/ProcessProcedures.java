// SPDX-License-Identifier: MIT
package m3.host;

import static m3.host.TextProcedures.text;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import m3.diagnostic.Code;
import m3.runtime.Fault;
import m3.runtime.HostProcedure;
import m3.runtime.M3Context;
import m3.runtime.Procedure;
import m3.runtime.Text;

/** Interfaces Process, Params and Env. */
final class ProcessProcedures {
  private ProcessProcedures() {}

  static void addTo(Map<String, HostProcedure> all) {
    all.put("Process.Exit", (context, a) -> {
      context.exit((int) (long) (Long) a[0]);
      return null;
    });
    all.put("Process.Crash", (context, a) -> {
      throw Fault.of(Code.HOST_FAILURE, null, a[0] == null ? "crash" : text(a[0]).value());
    });
    all.put("Process.RegisterExitor", (context, a) -> {
      context.atExit((Procedure) a[0]);
      return null;
    });
    all.put("Process.GetMyID", (context, a) -> ProcessHandle.current().pid());
    all.put("RTProcess.TimeUsed", (context, a) -> timeUsed());
    all.put("Env.Get", (context, a) -> {
      String value = context.env().getEnvironment().get(text(a[0]).value());
      return value == null ? null : new Text(value);
    });
    all.put("Env.Names", (context, a) -> new Text(context.env().getEnvironment().keySet().stream().sorted()
        .map(name -> name + "\0").collect(Collectors.joining())));
    all.put("Params.Get", (context, a) -> parameter(context, (Long) a[0]));
    all.put("Params.Number", (context, a) -> (long) context.arguments().size() + 1);
  }

  private static Text parameter(M3Context context, long index) {
    if (index > context.arguments().size()) {
      throw Fault.of(Code.SUBSCRIPT, null, index, context.arguments().size());
    }
    return new Text(index == 0 ? context.programName() : context.arguments().get((int) index - 1));
  }

  /** Seconds of processor time, as a REAL. */
  private static double timeUsed() {
    Duration used = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    return (float) (used.toNanos() / 1e9);
  }
}
