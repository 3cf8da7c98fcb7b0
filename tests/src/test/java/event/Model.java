// SPDX-License-Identifier: MIT
package event;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;

/** A dispatcher that does what docs/events.md says and nothing else: one list, walked. */
final class Model {
  static final int LOG = 0;
  static final int FAIL = 1;
  static final int FILTER = 2;
  static final int SILENT = 3;
  static final int NO_HANDLER = 17;
  static final int DIVISION = 12;

  /** What a guard or handler raised. */
  private static final class Raised extends RuntimeException {
    private static final long serialVersionUID = 1;

    Raised(String message) {
      super(message, null, false, false);
    }
  }

  /** A binding. */
  static final class Binding {
    final int id;
    final boolean result;
    int handler;
    long port;
    long low;
    long high;
    boolean first;
    boolean last;
    boolean cancel;
    boolean own;
    final List<LongPredicate> guards = new ArrayList<>();
    LongPredicate imposed;
    LongPredicate after;

    Binding(int id, boolean result) {
      this.id = id;
      this.result = result;
    }
  }

  private final List<Binding> onE = new ArrayList<>();
  private final List<Binding> onR = new ArrayList<>();
  private final Binding ownE = own(false);
  private final Binding ownR = own(true);
  private final StringBuilder log = new StringBuilder();
  private Long fold;
  private boolean defaultHandler;
  private boolean defaultResult;

  Model() {
    onE.add(ownE);
    onR.add(ownR);
  }

  private static Binding own(boolean result) {
    Binding own = new Binding(0, result);
    own.own = true;
    return own;
  }

  private List<Binding> on(Binding binding) {
    return binding.result ? onR : onE;
  }

  boolean isInstalled(Binding binding) {
    return on(binding).contains(binding);
  }

  void install(Binding binding) {
    List<Binding> list = on(binding);
    if (list.contains(binding)) {
      return;
    }
    int at = binding.first ? 0 : list.size();
    while (!binding.first && !binding.last && at > 0 && list.get(at - 1).last) {
      at--;
    }
    list.add(at, binding);
  }

  void uninstall(Binding binding) {
    on(binding).remove(binding);
  }

  void place(Binding binding, Binding other, boolean before) {
    List<Binding> list = on(binding);
    list.remove(binding);
    list.add(list.indexOf(other) + (before ? 0 : 1), binding);
  }

  void original(boolean result, boolean on) {
    if (on) {
      install(result ? ownR : ownE);
    } else {
      uninstall(result ? ownR : ownE);
    }
  }

  void fold(boolean on, long initial) {
    fold = on ? initial : null;
  }

  void defaults(boolean handler, boolean result) {
    defaultHandler = handler;
    defaultResult = result;
  }

  /** Guard {@code kind} of {@code of}, in the order of the Modula-3 program's. */
  static LongPredicate guard(int kind, Binding of) {
    return switch (kind) {
      case 1 -> n -> n == of.port;
      case 2 -> n -> n >= of.low && of.high >= n;
      case 3 -> n -> Math.floorMod(n, 2L) == 1;
      case 4 -> n -> n == of.port || n == of.low;
      case 5 -> n -> div(100, n - of.port) > 0;
      case 6 -> n -> n == of.port && div(100, of.low) > 0;
      case 7 -> n -> div(100, n) == 5;
      case 8 -> n -> Math.floorMod(n, 4L) == of.low && n == of.port;
      case 9 -> n -> false;
      default -> n -> true;
    };
  }

  private static long div(long a, long b) {
    if (b == 0) {
      throw new Raised(" fault " + DIVISION);
    }
    return Math.floorDiv(a, b);
  }

  /** What the program's log says after a raise. */
  String raise(boolean result, long n) {
    log.setLength(0);
    try {
      Long answer = dispatch(result ? onR : onE, result, n);
      if (result) {
        log.append(" = ").append(answer);
      }
    } catch (Raised raised) {
      log.append(raised.getMessage());
    }
    return log.toString();
  }

  private Long dispatch(List<Binding> list, boolean result, long n) {
    List<Binding> rest = List.copyOf(list);
    boolean fired = false;
    Long answer = null;
    long value = n;
    while (!rest.isEmpty()) {
      int end = 0;
      while (end < rest.size() && (end == 0 || rest.get(end - 1).handler != FILTER || rest.get(end - 1).own)) {
        end++;
      }
      List<Binding> selected = new ArrayList<>();
      boolean cancelled = select(rest.subList(0, end), value, selected);
      for (Binding binding : selected) {
        long[] place = {value};
        long given = run(binding, place);
        value = place[0];
        boolean counts = binding.after == null || binding.after.test(value);
        fired |= counts || !result;
        if (counts && result) {
          answer = fold == null ? given : given + (answer == null ? fold : answer);
        }
      }
      rest = cancelled ? List.of() : rest.subList(end, rest.size());
    }
    return fired ? answer : otherwise(result, value);
  }

  private static boolean select(List<Binding> stage, long value, List<Binding> selected) {
    for (Binding binding : stage) {
      if ((binding.imposed == null || binding.imposed.test(value)) && binding.guards.stream().allMatch(g -> g.test(value))) {
        selected.add(binding);
        if (binding.cancel) {
          return true;
        }
      }
    }
    return false;
  }

  private long run(Binding binding, long[] place) {
    long n = place[0];
    if (binding.own) {
      note("body", 0, n);
      if (n == 13) {
        throw new Raised(" failed 13");
      }
      return n;
    }
    switch (binding.handler) {
      case FAIL -> {
        note("fail", binding.id, n);
        throw new Raised(" failed " + binding.id);
      }
      case FILTER -> {
        note("filter", binding.id, n);
        place[0] = n + binding.low;
      }
      case SILENT -> {
        note("silent", 0, n);
        return -n;
      }
      default -> note("log", binding.id, n);
    }
    return binding.id;
  }

  private Long otherwise(boolean result, long value) {
    if (result && defaultHandler) {
      note("default", 0, value);
      return -1L;
    }
    if (result && defaultResult) {
      return -7L;
    }
    throw new Raised(" fault " + NO_HANDLER);
  }

  private void note(String what, int id, long n) {
    log.append(' ').append(what).append(id).append(':').append(n);
  }
}
