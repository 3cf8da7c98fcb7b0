// SPDX-License-Identifier: MIT
package m3.event;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.RootNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import m3.M3Language;
import m3.runtime.ModuleInstance;
import m3.runtime.Reaching;

/** A raise of an event whose handlers are settled: guards and handlers compiled together. To be observed as {@link Walk} is. */
final class CompiledRaise extends RootNode implements Reaching {
  /** One stage: either unrolled or indexed. */
  private static final class Stage extends Node {
    final int from;
    final int to;
    final boolean filters;
    @Child Unrolled unrolled;
    @Child Indexed indexed;

    Stage(M3Language language, Event event, Plan plan, int from, int to, boolean alone) {
      this.from = from;
      this.to = to;
      this.filters = plan.entries[to - 1].isFilter();
      List<Question> questions = Question.of(plan.entries, from, to);
      boolean cancels = questions.stream().anyMatch(question -> question.entry.cancels);
      boolean few = questions.size() <= Unrolled.MOST;
      if (few && (cancels || !Sorting.paysFor(questions))) {
        unrolled = new Unrolled(questions, plan, true);
      } else if (!cancels) {
        indexed = new Indexed(language, event, questions, plan, alone && !filters);
      }
    }

    Object raise(Object[] arguments, Object before, Walk walk, Event event) {
      if (unrolled != null && unrolled.isAlways()) {
        return unrolled.fire(-1, arguments, before);
      }
      long[] keys;
      try {
        keys = unrolled != null ? unrolled.keys(arguments) : indexed.keys(arguments);
      } catch (AbstractTruffleException noValue) {
        return asWritten(walk, event, filters ? arguments : arguments.clone(), before);
      }
      return unrolled != null ? unrolled.fire(unrolled.select(arguments, keys), arguments, before) : indexed.raise(keys, arguments, before);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private Object asWritten(Walk walk, Event event, Object[] arguments, Object before) {
      return walk.stage(event.plan(), from, to, arguments, before);
    }
  }

  private final Event event;
  private final Plan plan;
  private final boolean asWritten;
  @Children private final Stage[] stages;
  @Child private Walk walk;
  @Child private HandlerCall.Fixed otherwise;

  CompiledRaise(M3Language language, Event event, Plan plan) {
    super(language);
    this.event = event;
    this.plan = plan;
    this.walk = new Walk(event, false);
    this.otherwise = plan.otherwise == null ? null : new HandlerCall.Fixed(plan.otherwise);
    List<Stage> made = new ArrayList<>();
    for (int from = 0; from < plan.entries.length; from = plan.stageEnd(from)) {
      made.add(new Stage(language, event, plan, from, plan.stageEnd(from), plan.stageEnd(0) == plan.entries.length));
    }
    boolean cancels = Arrays.stream(plan.entries).anyMatch(entry -> entry.cancels);
    this.asWritten = plan.asynchronous || cancels && made.size() > 1 || made.stream().anyMatch(s -> s.unrolled == null && s.indexed == null);
    this.stages = asWritten ? new Stage[0] : made.toArray(Stage[]::new);
  }

  @Override
  @ExplodeLoop
  public Object execute(VirtualFrame frame) {
    Object[] arguments = frame.getArguments();
    if (asWritten) {
      return walk.raise(event.plan(), arguments);
    }
    Object answer = HandlerCall.NONE;
    for (Stage stage : stages) {
      answer = stage.raise(arguments, answer, walk, event);
    }
    if (answer == HandlerCall.NONE && otherwise != null) {
      answer = otherwise.run(arguments);
      answer = answer == HandlerCall.NONE && !plan.hasResult ? null : answer;
    }
    return answer != HandlerCall.NONE ? answer : walk.unanswered(plan);
  }

  /** Takes in an entry that was installed behind all others, without compiling anew; whether that can be. */
  boolean add(Entry entry) {
    return stages.length == 1 && stages[0].indexed != null && stages[0].indexed.add(entry);
  }

  /** Takes out an entry that was uninstalled, without compiling anew; whether that can be. */
  boolean remove(Entry entry) {
    return stages.length == 1 && stages[0].indexed != null && stages[0].indexed.remove(entry);
  }

  /** How it decides, for people: a line each. */
  List<String> describe() {
    if (asWritten) {
      return List.of("one after the other, as the rules are written");
    }
    List<String> all = new ArrayList<>();
    for (Stage stage : stages) {
      all.addAll(stage.indexed != null ? stage.indexed.describe()
          : List.of(stage.to - stage.from + " handlers and their guards as one piece of code"));
    }
    return all;
  }

  @Override
  public boolean reaches(Predicate<ModuleInstance> wanted) {
    return event.reaches(wanted);
  }

  @Override
  public String getName() {
    return event.toString();
  }

  @Override
  public boolean isInternal() {
    return true;
  }

  @Override
  public String toString() {
    return "raise of " + event;
  }
}
