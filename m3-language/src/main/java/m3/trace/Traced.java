// SPDX-License-Identifier: MIT
package m3.trace;

import m3.runtime.InterfaceInstance;
import m3.runtime.LinkScope;
import m3.runtime.Linkage;
import m3.runtime.M3Context;
import m3.runtime.Procedure;
import m3.strand.Strand;

/** A procedure of an interface whose calls are looked at, from {@link #begin} to {@link #end}. */
public final class Traced {
  private final M3Context context;
  private final InterfaceInstance home;
  private final Procedure procedure;
  private final Histogram histogram = new Histogram();
  private Procedure condition;
  private Procedure measure;
  private Calls listener;
  long calls;
  long unanswered;
  boolean asking;

  /** Procedure {@code procedure} of {@code home}; nothing is done with it yet. */
  public Traced(M3Context context, InterfaceInstance home, Procedure procedure) {
    this.context = context;
    this.home = home;
    this.procedure = procedure;
  }

  /** Has only calls count for which {@code expression}, Modula-3 over the formals, holds; a CompileFailure when it is wrong. */
  public void onlyIf(String expression) {
    condition = Expression.compile("--if", expression, "BOOLEAN", this);
  }

  /** Has the values of {@code expression}, an INTEGER over the formals, be counted by power of two; a CompileFailure when it is wrong. */
  public void measure(String expression) {
    measure = Expression.compile("--hist", expression, "INTEGER", this);
  }

  /** Has {@code chosen} be told of each call. */
  public void tell(Calls chosen) {
    listener = chosen;
  }

  /** Puts the probe on; nothing happens to a procedure that has one. */
  public void begin() {
    if (!procedure.linkage().isProbed()) {
      procedure.linkage().probeBy(reached -> new Probe(context.language(), this, reached).getCallTarget());
    }
  }

  /** Takes the probe off: calls are what they were before. */
  public void end() {
    procedure.linkage().probeBy(null);
  }

  /** How many calls counted. */
  public long calls() {
    return calls;
  }

  /** For how many calls an expression had no value, since evaluating it failed. */
  public long unanswered() {
    return unanswered;
  }

  public Histogram histogram() {
    return histogram;
  }

  public Procedure procedure() {
    return procedure;
  }

  Procedure condition() {
    return condition;
  }

  Procedure measure() {
    return measure;
  }

  Calls listener() {
    return listener;
  }

  InterfaceInstance home() {
    return home;
  }

  M3Context context() {
    return context;
  }

  /** The strand that calls it now. */
  public Strand strand() {
    return context.strands().current();
  }

  /** In whose terms its types are understood. */
  private LinkScope scope() {
    Linkage.Implementation by = procedure.linkage().implementation();
    return by == null ? home : by.module();
  }

  /** A call with {@code arguments}, for people: the names of the formals with their values. */
  public String call(Object[] arguments) {
    return procedure + new ValueText(context, scope()).arguments(procedure.type(), arguments);
  }

  /** What a call with {@code arguments} left in variables, and its {@code result}, for people. */
  public String returned(Object[] arguments, Object result) {
    ValueText text = new ValueText(context, scope());
    return procedure + text.variables(procedure.type(), arguments)
        + (procedure.type().result() == null ? "" : " = " + text.of(result, procedure.type().result()));
  }

  @Override
  public String toString() {
    return procedure.toString();
  }
}
