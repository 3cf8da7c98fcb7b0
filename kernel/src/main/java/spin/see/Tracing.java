// SPDX-License-Identifier: MIT
package spin.see;

import com.oracle.truffle.api.exception.AbstractTruffleException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import m3.diagnostic.Spelling;
import m3.launcher.Terminal;
import m3.program.CompileFailure;
import m3.runtime.Linkage;
import m3.runtime.M3Context;
import m3.strand.Places;
import m3.strand.Strand;
import m3.trace.Calls;
import m3.trace.Traced;
import spin.kernel.Observer;

/** Prints calls of the procedures that a glob matches as they happen, or counts them; and at the end the counts. */
public final class Tracing implements Observer, Calls {
  /**
   * What of each call.
   *
   * @param condition Modula-3 over the formals: only calls for which it holds; null for all
   * @param measure Modula-3 over the formals, whose values are counted by power of two; null for none
   * @param stack whether to print where each call comes from
   * @param count whether to print counts only
   */
  public record Options(String condition, String measure, boolean stack, boolean count) {
    boolean prints() {
      return !count && measure == null;
    }
  }

  private final Glob glob;
  private final Options options;
  private final Terminal terminal;
  private final List<Traced> all = new ArrayList<>();
  private final Set<Linkage> known = new HashSet<>();
  private final Map<Strand, Integer> depths = new HashMap<>();
  private boolean failed;

  public Tracing(Glob glob, Options options, Terminal terminal) {
    this.glob = glob;
    this.options = options;
    this.terminal = terminal;
  }

  /** Whether an expression did not fit a procedure, or there was nothing to trace. */
  public boolean hasFailed() {
    return failed;
  }

  @Override
  public void booting(M3Context context) {
    starting(context);
  }

  @Override
  public void starting(M3Context context) {
    for (Scene.Declared declared : new Scene(context).procedures()) {
      if (glob.matches(declared.procedure().toString()) && known.add(declared.procedure().linkage())) {
        trace(new Traced(context, declared.home(), declared.procedure()));
      }
    }
  }

  private void trace(Traced traced) {
    try {
      if (options.condition() != null) {
        traced.onlyIf(options.condition());
      }
      if (options.measure() != null) {
        traced.measure(options.measure());
      }
    } catch (CompileFailure refused) {
      failed = true;
      terminal.err().println((terminal.colour() ? refused.coloured() : refused).getMessage());
      terminal.err().println("spin: so `" + traced + traced.procedure().type().formalsText() + "` is not traced");
      return;
    }
    if (options.prints()) {
      traced.tell(this);
    }
    traced.begin();
    all.add(traced);
  }

  private int depth(Traced traced, int change) {
    Strand strand = traced.strand();
    int before = depths.getOrDefault(strand, 0);
    if (before + change == 0) {
      depths.remove(strand);
    } else {
      depths.put(strand, before + change);
    }
    return change > 0 ? before : before + change;
  }

  private void print(int depth, String text) {
    terminal.print("  ".repeat(depth) + text);
  }

  @Override
  public void begun(Traced procedure, Object[] arguments) {
    int depth = depth(procedure, 1);
    print(depth, "> " + procedure.call(arguments));
    if (options.stack()) {
      Places.ofThisStrand(null).forEach(place -> print(depth, "    at " + place));
    }
  }

  @Override
  public void returned(Traced procedure, Object[] arguments, Object result) {
    print(depth(procedure, -1), "< " + procedure.returned(arguments, result));
  }

  @Override
  public void failed(Traced procedure, AbstractTruffleException thrown) {
    print(depth(procedure, -1), "< " + procedure + " raises " + thrown.getMessage());
  }

  @Override
  public void vanished(Traced procedure) {
    print(depth(procedure, -1), "< " + procedure + " was ended");
  }

  @Override
  public void atRest(M3Context context) {
    context.flush();
    all.forEach(Traced::end);
    if (all.isEmpty() && !failed) {
      failed = true;
      String near = Spelling.nearest(glob.toString(), new Scene(context).names());
      terminal.err().println("spin: no procedure of a loaded interface matches `" + glob + "`"
          + (near == null ? "" : "; is `" + near + "` meant?"));
    }
    List<Traced> called = all.stream().filter(traced -> traced.calls() + traced.unanswered() > 0).toList();
    if (options.measure() != null) {
      called.forEach(this::printHistogram);
    }
    if (!all.isEmpty()) {
      printCounts(called);
    }
  }

  private void printHistogram(Traced traced) {
    terminal.print(traced + ": " + options.measure());
    traced.histogram().lines().forEach(terminal::print);
  }

  private void printCounts(List<Traced> called) {
    Table counts = new Table("procedure", "calls");
    for (Traced traced : called) {
      counts.add(traced.toString(), traced.calls());
      if (traced.unanswered() > 0) {
        counts.detail("for " + traced.unanswered() + " more an expression had no value");
      }
    }
    int others = all.size() - called.size();
    if (!counts.isEmpty()) {
      terminal.print(counts.text(true).stripTrailing());
    }
    if (others > 0) {
      terminal.print(others + (called.isEmpty() ? "" : " other") + (others == 1 ? " procedure was" : " procedures were") + " not called");
    }
  }
}
