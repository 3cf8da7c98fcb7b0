// SPDX-License-Identifier: MIT

import com.google.common.eventbus.EventBus;
import com.google.common.eventbus.Subscribe;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongUnaryOperator;
import java.util.function.Predicate;
import m3.interop.ModuleScope;
import m3.runtime.M3Context;
import m3.runtime.ModuleInstance;
import m3.trace.Traced;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;

/**
 * Measures raises beside Java listeners in one JVM: a line a row, nanoseconds of processor time a raise, best of the later rounds.
 *
 * <p>It fails when sums differ or the engine does not optimize. Arguments: Raises.m3, and perhaps the first words of rows wanted.
 */
final class EventBench {
  private static final int ROUNDS = 12;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final long WARM_UP = Long.getLong("warm", 3) * 1_000_000_000L;

  /** What a listener is given. */
  static final class Packet {
    long port = -1;
    long host = -2;
  }

  /** A listener with a filter, as Java programs keep them. */
  record Listener(Predicate<Packet> guard, java.util.function.Consumer<Packet> handler) {}

  /** A listener of whole numbers. */
  interface Ears {
    void hear(long n);
  }

  private final Value program;
  private final List<String> wanted;
  private long sum;
  private final Packet packet = new Packet();

  private EventBench(Value program, List<String> wanted) {
    this.program = program;
    this.wanted = wanted;
  }

  public static void main(String[] arguments) throws java.io.IOException {
    try (Context context = Context.newBuilder("m3").allowExperimentalOptions(true).option("m3.library", "/spin/kernel/").build()) {
      if (context.getEngine().getImplementationName().equals("Interpreted")) {
        throw new IllegalStateException("this JVM has no optimizing engine");
      }
      Value program = context.eval(Source.newBuilder("m3", Path.of(arguments[0]).toFile()).build());
      context.enter();
      new EventBench(program, List.of(arguments).subList(1, arguments.length)).run();
      context.leave();
    }
  }

  private void run() {
    System.out.printf(Locale.ROOT, "%-44s %10s %10s %7s%n", "ns a raise", "Modula-3", "Java", "ratio");
    row("call, 1 argument", () -> { }, "Calls", 10_000_000, n -> {
      for (long i = 1; i <= n; i++) {
        sum += i;
      }
    });
    for (int handlers : new int[] {1, 5, 10, 50}) {
      CopyOnWriteArrayList<Ears> ears = new CopyOnWriteArrayList<>();
      for (int i = 0; i < handlers; i++) {
        ears.add(ear(i));
      }
      for (int width : new int[] {0, 1, 5}) {
        row(handlers + (handlers == 1 ? " handler, " : " handlers, ") + width + (width == 1 ? " argument" : " arguments"),
            () -> begin("Handlers", handlers, false), "Raise" + width, 20_000_000 / handlers, width != 1 ? null : n -> {
              for (long i = 1; i <= n; i++) {
                for (Ears ear : ears) {
                  ear.hear(i);
                }
              }
            });
      }
    }
    row("50 handlers with guards, 1 argument", () -> begin("Handlers", 50, true), "Raise1", 400_000, null);
    row("1000 handlers, 1 argument", () -> begin("Handlers", 1000, false), "Raise1", 20_000, null);
    String[] kinds = {"one field", "two fields", "ranges", "opaque calls"};
    for (int kind = 0; kind < kinds.length; kind++) {
      for (int guards : new int[] {1, 10, 50, 1000, 10_000}) {
        guarded(kind, kinds[kind] + ", " + guards + " guards, none true", guards, -1);
      }
      guarded(kind, kinds[kind] + ", 1000 guards, the first true", 1000, 0);
      guarded(kind, kinds[kind] + ", 1000 guards, one in the middle true", 1000, 500);
      guarded(kind, kinds[kind] + ", 1000 guards, the last true", 1000, 999);
    }
    row("install and uninstall at 1000 handlers", () -> begin("Guarded", 0, 1000, -1), "Installs", 1000, null);
    row("swap of two handlers", () -> { }, "Swaps", 2000, null);
    row("asynchronous hand-off and run", () -> program.getMember("Asynchronous").execute(true), "HandOffs", 200_000, null);
    program.getMember("Asynchronous").execute(false);
    traced();
    kill();
    rebinding();
    bus();
  }

  private Ears ear(int i) {
    return switch (i % 3) {
      case 0 -> n -> sum += n;
      case 1 -> n -> sum = sum + n;
      default -> n -> sum = n + sum;
    };
  }

  private void begin(String how, Object... actuals) {
    program.getMember(how).execute(actuals);
  }

  private void guarded(int kind, String name, int guards, int hit) {
    CopyOnWriteArrayList<Listener> listeners = new CopyOnWriteArrayList<>();
    for (int i = 0; i < guards; i++) {
      listeners.add(new Listener(predicate(kind, i, i == hit), p -> sum += p.host));
    }
    boolean defaulted = hit < 0;
    row(name, () -> begin("Guarded", kind, guards, hit), "RaiseP", Math.max(2_000, 2_000_000 / Math.max(1, guards / 10)), n -> {
      for (long i = 1; i <= n; i++) {
        for (Listener listener : listeners) {
          if (listener.guard.test(packet)) {
            listener.handler.accept(packet);
          }
        }
        if (defaulted) {
          sum += packet.port;
        }
      }
    });
  }

  private static Predicate<Packet> predicate(int kind, int i, boolean hit) {
    long port = hit ? -1 : 10L * i;
    long host = hit ? -2 : i % 7;
    long low = hit ? -5 : 10L * i;
    long high = hit ? -1 : 10L * i + 9;
    return switch (kind) {
      case 0 -> p -> p.port == port;
      case 1 -> p -> p.port == port && p.host == host;
      case 2 -> p -> p.port >= low && p.port <= high;
      default -> {
        long either = hit ? -2 : low;
        yield p -> (p.port ^ host) == port || p.host == either;
      }
    };
  }

  private boolean isWanted(String name) {
    return wanted.isEmpty() || wanted.stream().anyMatch(name::startsWith);
  }

  private void row(String name, Runnable begin, String member, int turns, java.util.function.LongConsumer twin) {
    if (!isWanted(name)) {
      return;
    }
    begin.run();
    Value raises = program.getMember(member);
    LongUnaryOperator guest = n -> raises.execute(n).asLong();
    double ours = best(guest, turns);
    double java = Double.NaN;
    if (twin != null) {
      LongUnaryOperator host = n -> {
        sum = 0;
        twin.accept(n);
        return sum;
      };
      if (host.applyAsLong(1000) != guest.applyAsLong(1000)) {
        throw new IllegalStateException(name + ": the sums differ");
      }
      java = best(host, turns);
    }
    if (begin != null && !member.equals("Calls") && !member.equals("Swaps") && !member.equals("HandOffs")) {
      program.getMember("End").execute();
    }
    System.out.printf(Locale.ROOT, java == java ? "%-44s %10.2f %10.2f %7.2f%n" : "%-44s %10.2f%n", name, ours, java, ours / java);
  }

  /** Nanoseconds of this thread's processor time a turn in the best round after some seconds of rounds: others may use the machine too. */
  private static double best(LongUnaryOperator loop, int turns) {
    long start = System.nanoTime();
    while (System.nanoTime() - start < WARM_UP) {
      loop.applyAsLong(turns);
    }
    double best = Double.MAX_VALUE;
    for (int i = 0; i < ROUNDS; i++) {
      long begun = THREADS.getCurrentThreadCpuTime();
      loop.applyAsLong(turns);
      best = Math.min(best, (THREADS.getCurrentThreadCpuTime() - begun) / (double) turns);
    }
    return best;
  }

  /** What calls cost through a probe, as {@code spin trace} puts on with --count, --if and --hist; the first row of all is without. */
  private void traced() {
    M3Context inside = M3Context.get(null);
    ModuleInstance module = ((ModuleScope) inside.scope()).module();
    for (String option : List.of("--count", "--if n > 0", "--hist n")) {
      Traced probe = new Traced(inside, module.exports().getFirst(), module.procedureNamed("Call1"));
      if (option.startsWith("--if")) {
        probe.onlyIf("n > 0");
      } else if (option.startsWith("--hist")) {
        probe.measure("n");
      }
      row("traced call, " + option, probe::begin, "Calls", 10_000_000, null);
      probe.end();
    }
    row("call, the probe taken off", () -> { }, "Calls", 10_000_000, null);
  }

  private void kill() {
    if (!isWanted("kill")) {
      return;
    }
    List<Double> took = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      took.add(program.getMember("Kill").execute().asDouble());
    }
    took.sort(null);
    System.out.printf(Locale.ROOT, "%-44s %10.0f us after its bound, median of 50; longest %.0f us%n", "kill of an endless handler",
        took.get(took.size() / 2), took.getLast());
  }

  /** Raises a second while a handler comes or goes each 10 ms, and after two seconds of quiet. */
  private void rebinding() {
    if (!isWanted("rebound")) {
      return;
    }
    Value raise = program.getMember("Raise1");
    Value flip = program.getMember("Flip");
    double before = 1e9 / best(n -> raise.execute(n).asLong(), 1_000_000);
    long raised = 0;
    long begun = System.nanoTime();
    long next = begun;
    while (System.nanoTime() - begun < 5_000_000_000L) {
      if (System.nanoTime() >= next) {
        flip.execute();
        next += 10_000_000;
      }
      raise.execute(20_000);
      raised += 20_000;
    }
    double during = raised / ((System.nanoTime() - begun) / 1e9);
    long quiet = System.nanoTime();
    while (System.nanoTime() - quiet < 2_000_000_000L) {
      raise.execute(20_000);
    }
    long turns = 20_000_000;
    begun = System.nanoTime();
    raise.execute(turns);
    double after = turns / ((System.nanoTime() - begun) / 1e9);
    System.out.printf(Locale.ROOT, "%-44s %.0f million raises a second before, %.0f during, %.0f two seconds after%n",
        "rebound each 10 ms", before / 1e6, during / 1e6, after / 1e6);
  }

  /** What Guava's event bus calls. */
  final class Subscriber {
    @Subscribe
    public void hear(Long n) {
      sum += n;
    }
  }

  private void bus() {
    if (!isWanted("Guava")) {
      return;
    }
    for (int subscribers : new int[] {1, 10}) {
      EventBus bus = new EventBus();
      for (int i = 0; i < subscribers; i++) {
        bus.register(new Subscriber());
      }
      Long boxed = 1L;
      double took = best(n -> {
        for (long i = 0; i < n; i++) {
          bus.post(boxed);
        }
        return 0;
      }, 100_000);
      System.out.printf(Locale.ROOT, "%-44s %10s %10.2f%n", "Guava's EventBus, " + subscribers + " subscriber" + (subscribers == 1 ? "" : "s"), "", took);
    }
  }
}
