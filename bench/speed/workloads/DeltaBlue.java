// SPDX-License-Identifier: MIT
import java.util.ArrayList;
import java.util.List;

/** Twin of DeltaBlue.m3. */
final class DeltaBlue {
  private static final int LENGTH = 300;
  private static final int CHANGES = 20;

  private enum Strength {
    REQUIRED, STRONG_PREFERRED, PREFERRED, STRONG_DEFAULT, DEFAULT, WEAK_DEFAULT, WEAKEST;

    private static final Strength[] ALL = values();

    boolean stronger(Strength other) {
      return ordinal() < other.ordinal();
    }

    Strength weaker(Strength other) {
      return ordinal() > other.ordinal() ? this : other;
    }
  }

  private enum Direction { NONE, FORWARD, BACKWARD }

  private static final class Variable {
    int value;
    final List<Constraint> constraints = new ArrayList<>();
    Constraint determinedBy;
    int mark;
    Strength walk = Strength.WEAKEST;
    boolean stay = true;

    Variable(int value) {
      this.value = value;
    }

    boolean known(int mark) {
      return this.mark == mark || stay || determinedBy == null;
    }
  }

  private abstract static class Constraint {
    final Strength strength;

    Constraint(Strength strength) {
      this.strength = strength;
    }

    abstract boolean satisfied();

    abstract void unsatisfy();

    abstract void connect();

    abstract void disconnect();

    abstract void choose(int mark);

    abstract void markInputs(int mark);

    abstract boolean inputsKnown(int mark);

    abstract Variable output();

    boolean isInput() {
      return false;
    }

    abstract void execute();

    abstract void recalculate();
  }

  private abstract static class Unary extends Constraint {
    private final Variable variable;
    private boolean satisfied;

    Unary(Variable variable, Strength strength) {
      super(strength);
      this.variable = variable;
    }

    @Override
    boolean satisfied() {
      return satisfied;
    }

    @Override
    void unsatisfy() {
      satisfied = false;
    }

    @Override
    void connect() {
      variable.constraints.add(this);
      satisfied = false;
    }

    @Override
    void disconnect() {
      variable.constraints.remove(this);
      satisfied = false;
    }

    @Override
    void choose(int mark) {
      satisfied = variable.mark != mark && strength.stronger(variable.walk);
    }

    @Override
    void markInputs(int mark) {}

    @Override
    boolean inputsKnown(int mark) {
      return true;
    }

    @Override
    Variable output() {
      return variable;
    }

    @Override
    void execute() {}

    @Override
    void recalculate() {
      variable.walk = strength;
      variable.stay = !isInput();
      if (variable.stay) {
        execute();
      }
    }
  }

  private static final class Stay extends Unary {
    Stay(Variable variable, Strength strength) {
      super(variable, strength);
    }
  }

  private static final class Edit extends Unary {
    Edit(Variable variable, Strength strength) {
      super(variable, strength);
    }

    @Override
    boolean isInput() {
      return true;
    }
  }

  private abstract static class Binary extends Constraint {
    final Variable v1;
    final Variable v2;
    Direction direction = Direction.NONE;

    Binary(Variable v1, Variable v2, Strength strength) {
      super(strength);
      this.v1 = v1;
      this.v2 = v2;
    }

    @Override
    boolean satisfied() {
      return direction != Direction.NONE;
    }

    @Override
    void unsatisfy() {
      direction = Direction.NONE;
    }

    @Override
    void connect() {
      v1.constraints.add(this);
      v2.constraints.add(this);
      direction = Direction.NONE;
    }

    @Override
    void disconnect() {
      v1.constraints.remove(this);
      v2.constraints.remove(this);
      direction = Direction.NONE;
    }

    private Direction towards(Variable v, Direction chosen, int mark) {
      return v.mark != mark && strength.stronger(v.walk) ? chosen : Direction.NONE;
    }

    @Override
    void choose(int mark) {
      if (v1.mark == mark || v2.mark != mark && !v2.walk.stronger(v1.walk)) {
        direction = towards(v2, Direction.FORWARD, mark);
      } else {
        direction = towards(v1, Direction.BACKWARD, mark);
      }
    }

    Variable input() {
      return direction == Direction.FORWARD ? v1 : v2;
    }

    @Override
    Variable output() {
      return direction == Direction.FORWARD ? v2 : v1;
    }

    @Override
    void markInputs(int mark) {
      input().mark = mark;
    }

    @Override
    boolean inputsKnown(int mark) {
      return input().known(mark);
    }

    @Override
    void recalculate() {
      Variable in = input();
      Variable out = output();
      out.walk = strength.weaker(in.walk);
      out.stay = in.stay;
      if (out.stay) {
        execute();
      }
    }
  }

  private static final class Equality extends Binary {
    Equality(Variable v1, Variable v2, Strength strength) {
      super(v1, v2, strength);
    }

    @Override
    void execute() {
      output().value = input().value;
    }
  }

  private static final class Scale extends Binary {
    private final Variable scale;
    private final Variable offset;

    Scale(Variable v1, Variable v2, Variable scale, Variable offset, Strength strength) {
      super(v1, v2, strength);
      this.scale = scale;
      this.offset = offset;
    }

    @Override
    void connect() {
      super.connect();
      scale.constraints.add(this);
      offset.constraints.add(this);
    }

    @Override
    void disconnect() {
      super.disconnect();
      scale.constraints.remove(this);
      offset.constraints.remove(this);
    }

    @Override
    void markInputs(int mark) {
      super.markInputs(mark);
      scale.mark = mark;
      offset.mark = mark;
    }

    @Override
    boolean inputsKnown(int mark) {
      return super.inputsKnown(mark) && scale.known(mark) && offset.known(mark);
    }

    @Override
    void execute() {
      if (direction == Direction.FORWARD) {
        v2.value = v1.value * scale.value + offset.value;
      } else {
        v1.value = Math.floorDiv(v2.value - offset.value, scale.value);
      }
    }

    @Override
    void recalculate() {
      Variable in = input();
      Variable out = output();
      out.walk = strength.weaker(in.walk);
      out.stay = in.stay && scale.stay && offset.stay;
      if (out.stay) {
        execute();
      }
    }
  }

  private int lastMark;

  private static void addConsumers(Variable v, List<Constraint> list) {
    for (int i = 0; i < v.constraints.size(); i++) {
      Constraint c = v.constraints.get(i);
      if (c != v.determinedBy && c.satisfied()) {
        list.add(c);
      }
    }
  }

  private void propagate(Constraint c, int mark) {
    List<Constraint> todo = new ArrayList<>();
    todo.add(c);
    while (!todo.isEmpty()) {
      Constraint d = todo.removeLast();
      Variable out = d.output();
      if (out.mark == mark) {
        retract(c);
        throw new IllegalStateException("unsatisfiable");
      }
      d.recalculate();
      addConsumers(out, todo);
    }
  }

  private Constraint satisfy(Constraint c, int mark) {
    c.choose(mark);
    if (!c.satisfied()) {
      if (c.strength == Strength.REQUIRED) {
        throw new IllegalStateException("unsatisfiable");
      }
      return null;
    }
    c.markInputs(mark);
    Variable out = c.output();
    Constraint overridden = out.determinedBy;
    if (overridden != null) {
      overridden.unsatisfy();
    }
    out.determinedBy = c;
    propagate(c, mark);
    out.mark = mark;
    return overridden;
  }

  private void enforce(Constraint c) {
    int mark = ++lastMark;
    Constraint next = c;
    do {
      next = satisfy(next, mark);
    } while (next != null);
  }

  private <C extends Constraint> C add(C c) {
    c.connect();
    enforce(c);
    return c;
  }

  private static List<Constraint> withdraw(Variable out) {
    List<Constraint> unsatisfied = new ArrayList<>();
    List<Constraint> todo = new ArrayList<>();
    out.determinedBy = null;
    out.walk = Strength.WEAKEST;
    out.stay = true;
    Variable v = out;
    while (true) {
      for (int i = 0; i < v.constraints.size(); i++) {
        Constraint c = v.constraints.get(i);
        if (!c.satisfied()) {
          unsatisfied.add(c);
        } else if (c != v.determinedBy) {
          c.recalculate();
          todo.add(c);
        }
      }
      if (todo.isEmpty()) {
        return unsatisfied;
      }
      v = todo.removeLast().output();
    }
  }

  private void retract(Constraint c) {
    Variable out = c.output();
    c.unsatisfy();
    c.disconnect();
    List<Constraint> unsatisfied = withdraw(out);
    for (Strength s : Strength.ALL) {
      for (int i = 0; i < unsatisfied.size(); i++) {
        if (unsatisfied.get(i).strength == s) {
          enforce(unsatisfied.get(i));
        }
      }
    }
  }

  private List<Constraint> plan(Constraint edit) {
    List<Constraint> plan = new ArrayList<>();
    List<Constraint> todo = new ArrayList<>();
    int mark = ++lastMark;
    if (edit.satisfied()) {
      todo.add(edit);
    }
    while (!todo.isEmpty()) {
      Constraint c = todo.removeLast();
      Variable out = c.output();
      if (out.mark != mark && c.inputsKnown(mark)) {
        plan.add(c);
        out.mark = mark;
        addConsumers(out, todo);
      }
    }
    return plan;
  }

  private static void execute(List<Constraint> plan) {
    for (int i = 0; i < plan.size(); i++) {
      plan.get(i).execute();
    }
  }

  private void change(Variable v, int value) {
    Edit edit = add(new Edit(v, Strength.PREFERRED));
    List<Constraint> plan = plan(edit);
    for (int i = 0; i < 10; i++) {
      v.value = value;
      execute(plan);
    }
    retract(edit);
  }

  private long chain() {
    Variable first = new Variable(0);
    Variable last = first;
    for (int i = 0; i < LENGTH; i++) {
      Variable next = new Variable(0);
      add(new Equality(last, next, Strength.REQUIRED));
      last = next;
    }
    add(new Stay(last, Strength.STRONG_DEFAULT));
    Edit edit = add(new Edit(first, Strength.PREFERRED));
    List<Constraint> plan = plan(edit);
    long sum = 0;
    for (int i = 1; i <= CHANGES; i++) {
      first.value = i;
      execute(plan);
      sum += last.value;
    }
    retract(edit);
    return sum;
  }

  private static long sum(Variable[] variables) {
    long sum = 0;
    for (Variable v : variables) {
      sum += v.value;
    }
    return sum;
  }

  private long projection() {
    Variable[] from = new Variable[LENGTH];
    Variable[] to = new Variable[LENGTH];
    Variable scale = new Variable(10);
    Variable offset = new Variable(1000);
    for (int i = 0; i < LENGTH; i++) {
      from[i] = new Variable(i + 1);
      to[i] = new Variable(i + 1);
      add(new Stay(from[i], Strength.DEFAULT));
      add(new Scale(from[i], to[i], scale, offset, Strength.REQUIRED));
    }
    change(from[LENGTH - 1], 17);
    long result = to[LENGTH - 1].value;
    change(to[LENGTH - 1], 1050);
    result += from[LENGTH - 1].value;
    change(scale, 5);
    result += 3 * sum(to);
    change(offset, 2000);
    return result + 5 * sum(to);
  }

  private static long round() {
    DeltaBlue solver = new DeltaBlue();
    return solver.chain() * 1000003 + solver.projection();
  }

  public static void main(String[] arguments) {
    Rounds.run(arguments, DeltaBlue::round);
  }
}
