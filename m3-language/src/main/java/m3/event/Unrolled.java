// SPDX-License-Identifier: MIT
package m3.event;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.Node;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Some entries, {@link #MOST} at most, with guards and handlers written out one after the other, equal questions asked once. */
final class Unrolled extends Node {
  /** So many entries make one piece of code, where they are all there are. */
  static final int MOST = 56;

  private static final long UNASKED = 0;
  private static final long NO = 1;
  private static final long YES = 2;

  /** One entry: the keys and bounds of its terms, and the guards to be called with the places where their answers are kept. */
  private static final class Rule extends Node {
    @CompilationFinal(dimensions = 1) private final int[] keys;
    @CompilationFinal(dimensions = 1) private final long[] low;
    @CompilationFinal(dimensions = 1) private final long[] high;
    @CompilationFinal(dimensions = 1) private final Guard[] guards;
    @CompilationFinal(dimensions = 1) private final int[] answers;
    private final boolean cancels;
    private final int arity;
    /** Whether it asks what the rule before it does. */
    private final boolean same;
    @Children private final HandlerCall.Direct[] calls;
    @Child private HandlerCall.Fixed handler;
    @Child private After after;

    Rule(Question question, boolean same, KeyValues values, List<Guard> asked, int firstAnswer) {
      this.same = same;
      int count = question.terms.size();
      keys = new int[count];
      low = new long[count];
      high = new long[count];
      for (int i = 0; i < count; i++) {
        Term term = question.terms.get(i);
        keys[i] = values.indexOf(term.key());
        low[i] = term.low();
        high[i] = term.high();
      }
      guards = question.calls.toArray(Guard[]::new);
      calls = new HandlerCall.Direct[guards.length];
      answers = new int[guards.length];
      for (int i = 0; i < guards.length; i++) {
        calls[i] = new HandlerCall.Direct(guards[i].procedure().linkage());
        answers[i] = firstAnswer + place(guards[i], asked);
      }
      cancels = question.entry.cancels;
      arity = question.entry.handler.event().arity();
      handler = new HandlerCall.Fixed(question.entry);
      after = question.entry.after.length == 0 ? null : new After(question.entry.after, arity);
    }

    private static int place(Guard guard, List<Guard> asked) {
      for (int i = 0; i < asked.size(); i++) {
        if (asked.get(i).asksAs(guard)) {
          return i;
        }
      }
      throw new IllegalArgumentException(guard.toString());
    }

    @ExplodeLoop
    boolean holds(Object[] arguments, long[] values) {
      for (int i = 0; i < keys.length; i++) {
        long value = values[keys[i]];
        if (value < low[i] || value > high[i]) {
          return false;
        }
      }
      for (int i = 0; i < calls.length; i++) {
        if (values[answers[i]] == UNASKED) {
          values[answers[i]] = (long) calls[i].call(guards[i].actuals(arguments, arity)) == 0 ? NO : YES;
        }
        if (values[answers[i]] == NO) {
          return false;
        }
      }
      return true;
    }

    Object fire(Object[] arguments) {
      Object result = handler.run(arguments);
      return after == null || after.holds(arguments) ? result : HandlerCall.NONE;
    }
  }

  /** Guards asked after a handler. */
  static final class After extends Node {
    @CompilationFinal(dimensions = 1) private final Guard[] guards;
    private final int arity;
    @Children private final HandlerCall.Direct[] calls;

    After(Guard[] guards, int arity) {
      this.guards = guards;
      this.arity = arity;
      this.calls = new HandlerCall.Direct[guards.length];
      for (int i = 0; i < guards.length; i++) {
        calls[i] = new HandlerCall.Direct(guards[i].procedure().linkage());
      }
    }

    @ExplodeLoop
    boolean holds(Object[] arguments) {
      for (int i = 0; i < calls.length; i++) {
        if ((long) calls[i].call(guards[i].actuals(arguments, arity)) == 0) {
          return false;
        }
      }
      return true;
    }
  }

  private final boolean always;
  @Child private KeyValues values;
  @Children private final Rule[] rules;
  @Child private Combine combine;

  /** {@code whole} when equal questions in a row always fire together. */
  Unrolled(List<Question> questions, Plan plan, boolean whole) {
    Set<Key> keys = new LinkedHashSet<>();
    List<Guard> asked = new ArrayList<>();
    for (Question question : questions) {
      question.terms.forEach(term -> keys.add(term.key()));
      for (Guard guard : question.calls) {
        if (asked.stream().noneMatch(guard::asksAs)) {
          asked.add(guard);
        }
      }
    }
    values = new KeyValues(List.copyOf(keys), asked.size(), questions.getFirst().entry.handler.event().arity());
    rules = new Rule[questions.size()];
    for (int i = 0; i < rules.length; i++) {
      boolean same = whole && i > 0 && questions.get(i).asksAs(questions.get(i - 1));
      rules[i] = new Rule(questions.get(i), same, values, asked, keys.size());
    }
    always = questions.stream().allMatch(Question::isAlways) && questions.stream().noneMatch(q -> q.entry.cancels);
    combine = new Combine(plan);
  }

  boolean isAlways() {
    return always;
  }

  /** The values of its keys; an exception when one has none. */
  long[] keys(Object[] arguments) {
    return values.evaluate(arguments);
  }

  /** The entries that fire in a raise with {@code arguments} and these values of its keys: bit i for the i-th. */
  @ExplodeLoop
  long select(Object[] arguments, long[] keys) {
    long selected = 0;
    boolean open = true;
    for (int i = 0; i < rules.length; i++) {
      if (!rules[i].same && open && rules[i].holds(arguments, keys)) {
        selected |= alike(i);
        open = !rules[i].cancels;
      }
    }
    return selected;
  }

  /** The bits of rule {@code from} and those behind it that ask the same. */
  @ExplodeLoop
  private long alike(int from) {
    long bits = 1L << from;
    for (int i = from + 1; i < rules.length && rules[i].same; i++) {
      bits |= 1L << i;
    }
    return bits;
  }

  /** Runs the handlers of {@code selected}, after others that answered {@code before}. */
  @ExplodeLoop
  Object fire(long selected, Object[] arguments, Object before) {
    if (selected == 0) {
      return before;
    }
    Object answer = before;
    for (int i = 0; i < rules.length; i++) {
      if (!rules[i].same && (selected & alike(i)) != 0) {
        answer = fireAlike(i, selected, arguments, answer);
      }
    }
    return answer;
  }

  @ExplodeLoop
  private Object fireAlike(int from, long selected, Object[] arguments, Object before) {
    Object answer = before;
    for (int i = from; i == from || i < rules.length && rules[i].same; i++) {
      answer = combine.with(answer, rules[i].fire(arguments));
    }
    return answer;
  }
}
