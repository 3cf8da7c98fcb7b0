// SPDX-License-Identifier: MIT
package event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;

/** Random histories of install, remove, swap, guards and raises do what the {@link Model} does: raised plainly, and compiled. */
class HistoryTest {
  private static final int SLOTS = 12;
  private static final int CROWD = 100;
  private static final int MASS = 1100;
  private static final Path ROOT = Path.of(System.getProperty("project.root"));
  private static final List<Value> PROGRAMS = new ArrayList<>();
  private static final List<Context> CONTEXTS = new ArrayList<>();

  /** One step: a kind, and numbers whose meaning depends on it. */
  record Step(int kind, int i, int j, int a, int b, boolean result) {}

  @Provide
  Arbitrary<List<Step>> histories() {
    Arbitrary<Integer> slot = Arbitraries.integers().between(0, SLOTS - 1);
    Arbitrary<Integer> small = Arbitraries.integers().between(0, 15);
    Arbitrary<Integer> kind = Arbitraries.frequency(net.jqwik.api.Tuple.of(8, 0), net.jqwik.api.Tuple.of(2, 1), net.jqwik.api.Tuple.of(1, 2),
        net.jqwik.api.Tuple.of(2, 3), net.jqwik.api.Tuple.of(1, 4), net.jqwik.api.Tuple.of(2, 5), net.jqwik.api.Tuple.of(1, 6),
        net.jqwik.api.Tuple.of(1, 7), net.jqwik.api.Tuple.of(1, 8), net.jqwik.api.Tuple.of(1, 9), net.jqwik.api.Tuple.of(1, 10),
        net.jqwik.api.Tuple.of(1, 11), net.jqwik.api.Tuple.of(1, 12), net.jqwik.api.Tuple.of(12, 13));
    return Combinators.combine(kind, slot, slot, small, Arbitraries.integers().between(0, 99), Arbitraries.of(true, false)).as(Step::new)
        .list().ofMinSize(5).ofMaxSize(60);
  }

  @Property(shrinking = ShrinkingMode.BOUNDED)
  void followsTheModel(@ForAll("histories") List<Step> history) throws IOException {
    for (Value program : programs()) {
      program.getMember("Clear").execute();
      replay(history, program);
    }
  }

  /** Moved behind all others it would fit into the table that it is in already, and fire twice. */
  @Example
  void aHandlerThatIsMovedFiresOnce() throws IOException {
    int moved = SLOTS;
    int last = SLOTS + CROWD - 1;
    Step raise = new Step(13, 0, 0, moved % 16, 0, false);
    List<Step> history = List.of(new Step(12, 0, 0, 1, 91, false), raise, new Step(7, moved, last, 0, 0, false), raise,
        new Step(7, last, moved, 0, 0, true), raise, new Step(7, last, moved, 0, 0, false), raise);
    for (Value program : programs()) {
      program.getMember("Clear").execute();
      replay(history, program);
    }
  }

  /** The program in one context where handlers settle in time, and in one where they do at once. */
  private static List<Value> programs() throws IOException {
    for (boolean atOnce = false; PROGRAMS.size() < 2; atOnce = true) {
      System.setProperty("m3.events.settle", String.valueOf(atOnce));
      Context context = Context.newBuilder("m3").allowExperimentalOptions(true)
          .option("m3.library", "/spin/kernel/").build();
      PROGRAMS.add(context.eval(Source.newBuilder("m3", ROOT.resolve("tests/event/Model.m3").toFile()).build()));
      PROGRAMS.getLast().getMember("Clear").execute();
      CONTEXTS.add(context);
    }
    System.clearProperty("m3.events.settle");
    return PROGRAMS;
  }

  @AfterContainer
  static void close() {
    CONTEXTS.forEach(Context::close);
  }

  private static void replay(List<Step> history, Value program) {
    Model model = new Model();
    Model.Binding[] slots = new Model.Binding[SLOTS + MASS];
    for (Step step : history) {
      Model.Binding one = slots[step.i];
      Model.Binding other = slots[step.j];
      switch (step.kind) {
        case 0 -> slots[step.i] = make(step, step.i, model, slots, program, step.b % 10);
        case 1 -> {
          if (one != null) {
            model.uninstall(one);
            program.getMember("Uninstall").execute(step.i);
          }
        }
        case 2 -> {
          if (one != null) {
            model.install(one);
            program.getMember("Install").execute(step.i);
          }
        }
        case 3 -> {
          if (one != null) {
            one.port = step.a;
            program.getMember("SetPort").execute(step.i, step.a);
          }
        }
        case 4 -> {
          if (one != null) {
            one.guards.add(Model.guard(1 + step.b % 8, one));
            program.getMember("Stack").execute(step.i, 1 + step.b % 8);
          }
        }
        case 5 -> {
          if (one != null) {
            int guard = step.a % 10;
            int after = step.b % 4 == 0 ? step.b % 10 : 0;
            one.imposed = guard == 0 ? null : Model.guard(guard, one);
            one.after = after == 0 ? null : Model.guard(after, one);
            program.getMember("Impose").execute(step.i, guard, after);
          }
        }
        case 6 -> {
          if (one != null) {
            one.imposed = null;
            one.after = null;
            program.getMember("Lift").execute(step.i);
          }
        }
        case 7 -> {
          if (one != null && other != null && one != other && one.result == other.result && model.isInstalled(other)) {
            model.place(one, other, step.result);
            program.getMember("Place").execute(step.i, step.j, step.result);
          }
        }
        case 8 -> {
          if (one != null && other != null) {
            model.uninstall(one);
            model.install(other);
            program.getMember("Swap").execute(step.i, step.j);
          }
        }
        case 9 -> {
          model.original(step.result, step.b % 2 == 0);
          program.getMember("Original").execute(step.result, step.b % 2 == 0);
        }
        case 10 -> {
          model.fold(step.result, step.b);
          program.getMember("Fold").execute(step.result, step.b);
        }
        case 11 -> {
          model.defaults(step.result, step.b % 2 == 0);
          program.getMember("Defaults").execute(step.result, step.b % 2 == 0);
        }
        case 12 -> {
          boolean blocks = step.a % 2 == 0;
          int count = step.b < 8 ? MASS : CROWD;
          for (int i = SLOTS; i < SLOTS + count; i++) {
            int guard = (blocks ? new int[] {4, 0, step.b % 10, 2, 3} : new int[] {1, 2, count == MASS ? 4 : 1, 8, step.b % 10})[(blocks ? i / 20 : i) % 5];
            slots[i] = make(new Step(0, i, i * 7 % 3, i % 16, i % 4, step.result), i, model, slots, program, guard);
          }
        }
        default -> assertEquals(model.raise(step.result, step.a), program.getMember("Raise").execute(step.result, step.a).asString(),
            () -> step + " in " + history);
      }
    }
  }

  private static Model.Binding make(Step step, int slot, Model model, Model.Binding[] slots, Value program, int guard) {
    if (slots[slot] != null) {
      model.uninstall(slots[slot]);
    }
    Model.Binding made = new Model.Binding(slot, step.result);
    made.handler = slot >= SLOTS ? Model.LOG : step.j % 4;
    int options = slot >= SLOTS ? 0 : step.b % 7;
    made.port = step.a;
    made.low = step.b % 4;
    made.high = step.b % 4 + step.j;
    made.first = options % 4 == 1;
    made.last = options % 4 == 2;
    made.cancel = options >= 4;
    if (guard != 0) {
      made.guards.add(Model.guard(guard, made));
    }
    model.install(made);
    program.getMember("Make").execute(slot, step.result, made.handler, guard, made.port, made.low, made.high, options);
    return made;
  }
}
