// SPDX-License-Identifier: MIT
package m3.event;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.nodes.DirectCallNode;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.IndirectCallNode;
import com.oracle.truffle.api.nodes.Node;
import m3.runtime.Linkage;
import m3.strand.TimeBound;
import m3.strand.TimeBounds;

/**
 * Runs one handler of a raise, by the rules that its entry sets: with its closure, filtered, bounded, or in a strand of its own.
 *
 * <p>Each call gets a fresh array of arguments: an array that were handed to a call left in the code would have to exist in all others
 * too, where a fresh one costs nothing when the call is inlined.
 */
abstract class HandlerCall extends Node {
  /** The outcome of a handler whose result does not count, and of a raise that nothing answered yet. */
  static final Object NONE = new Object();

  final int arity;

  /** Of handlers of events that take {@code arity} arguments. */
  HandlerCall(int arity) {
    this.arity = arity;
  }

  /** Calls {@code entry}'s procedure. */
  abstract Object call(Entry entry, Object[] actuals);

  /** Runs {@code entry}'s handler in a raise with {@code arguments}, which a filter changes; its result, or {@link #NONE}. */
  final Object run(Entry entry, Object[] arguments) {
    if (entry.asynchronous) {
      entry.handler.post(arguments);
      return NONE;
    }
    return runHere(entry, arguments);
  }

  /** As {@link #run}, in this strand. */
  final Object runHere(Entry entry, Object[] arguments) {
    if (!entry.isFilter()) {
      Object result = unfiltered(entry, arguments);
      return entry.silent ? NONE : result;
    }
    Object[] given = entry.handler.filtered(arguments);
    Object result = bounded(entry, given);
    if (result != NONE) {
      entry.handler.takeBack(arguments, given);
    }
    return result;
  }

  /** Two calls, not one of an array chosen before: that array would have to exist. */
  private Object unfiltered(Entry entry, Object[] arguments) {
    if (entry.handler.takesClosure()) {
      return bounded(entry, Actuals.behind(entry.closure, arguments, arity));
    }
    return bounded(entry, Actuals.of(arguments, arity));
  }

  final Object bounded(Entry entry, Object[] actuals) {
    if (entry.bound == Entry.UNBOUNDED) {
      return call(entry, actuals);
    }
    TimeBounds bounds = entry.handler.event().strands().bounds();
    TimeBound bound = bounds.begin(entry.handler.target(), entry.bound);
    try {
      return call(entry, actuals);
    } catch (TimeBound.Overdue overdue) {
      if (overdue.bound() != bound) {
        throw overdue;
      }
      entry.handler.killed();
      return NONE;
    } finally {
      bounds.end(bound);
    }
  }

  /** Of the handler that it was made for. */
  static final class Fixed extends HandlerCall {
    private final Entry entry;
    @CompilationFinal private Assumption stable;
    @Child private DirectCallNode call;

    Fixed(Entry entry) {
      super(entry.handler.event().arity());
      this.entry = entry;
      if (entry.handler.procedure().linkage().isBound()) {
        bind();
      }
    }

    /** Done ahead, so that the first time it fires invalidates nothing. */
    private void bind() {
      call = insert(DirectCallNode.create(entry.handler.target()));
      stable = entry.handler.procedure().linkage().stable();
    }

    Entry entry() {
      return entry;
    }

    Object run(Object[] arguments) {
      return run(entry, arguments);
    }

    @Override
    Object call(Entry same, Object[] actuals) {
      if (call == null || !Assumption.isValidAssumption(stable)) {
        CompilerDirectives.transferToInterpreterAndInvalidate();
        bind();
      }
      return call.call(actuals);
    }
  }

  /** Of the handlers that call the same procedure as one does, each with its closure. */
  static final class Alike extends HandlerCall {
    private final Handler one;
    private final boolean own;
    private final Linkage linkage;
    @CompilationFinal private Assumption stable;
    @Child private DirectCallNode call;

    Alike(Entry entry) {
      super(entry.handler.event().arity());
      this.one = entry.handler;
      this.own = one.isOwn();
      this.linkage = entry.linkage;
      if (one.procedure().linkage().isBound()) {
        bind();
      }
    }

    private void bind() {
      call = insert(DirectCallNode.create(one.target()));
      stable = one.procedure().linkage().stable();
    }

    /** Whether it calls {@code entry}'s procedure. */
    boolean fits(Entry entry) {
      return linkage == entry.linkage && own == entry.own;
    }

    /** Runs one that is no more than a call. */
    Object runPlain(Object closure, Object[] arguments) {
      return call(null, one.takesClosure() ? Actuals.behind(closure, arguments, arity) : Actuals.of(arguments, arity));
    }

    @Override
    Object call(Entry entry, Object[] actuals) {
      if (call == null || !Assumption.isValidAssumption(stable)) {
        CompilerDirectives.transferToInterpreterAndInvalidate();
        bind();
      }
      return call.call(actuals);
    }
  }

  /** Of any handler. */
  static final class Any extends HandlerCall {
    @Child private IndirectCallNode call = Truffle.getRuntime().createIndirectCallNode();

    Any(int arity) {
      super(arity);
    }

    @Override
    Object call(Entry entry, Object[] actuals) {
      return call.call(entry.handler.target(), actuals);
    }
  }

  /** Calls a procedure that is no handler: a guard or a result handler, known when compiled. */
  static final class Direct extends Node {
    private final Linkage linkage;
    @CompilationFinal private Assumption stable;
    @Child private DirectCallNode call;

    Direct(Linkage linkage) {
      this.linkage = linkage;
      if (linkage.isBound()) {
        bind();
      }
    }

    private void bind() {
      call = insert(DirectCallNode.create(linkage.target()));
      stable = linkage.stable();
    }

    Object call(Object[] actuals) {
      if (call == null || !Assumption.isValidAssumption(stable)) {
        CompilerDirectives.transferToInterpreterAndInvalidate();
        bind();
      }
      return call.call(actuals);
    }
  }
}
