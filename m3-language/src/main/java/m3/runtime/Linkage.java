// SPDX-License-Identifier: MIT
package m3.runtime;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.utilities.CyclicAssumption;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import m3.diagnostic.Code;
import m3.unit.ProcedureSymbol;

/**
 * What a call of a procedure reaches, held by an assumption: a constant to compiled code until it is changed.
 *
 * <p>That is the procedure's own body, unless the procedure is an event with a {@link Dispatch} of its own (SOSP'95 3.2). The target
 * is translated when it is first needed, never while it is being called.
 */
public final class Linkage {
  /** The module that implements a procedure, and the procedure there. */
  public record Implementation(ModuleInstance module, ProcedureSymbol procedure) {}

  /** Decides what a raise of an event reaches, in place of the procedure's body. */
  public interface Dispatch {
    /** What calls reach now; {@link Linkage#redirected} must be told when it changes. */
    RootCallTarget target();

    /** The procedure is gone for good, with the module that implements it. */
    void gone();
  }

  private final String name;
  private final CyclicAssumption stable;
  private Supplier<RootCallTarget> maker;
  private Supplier<Fault> refusal;
  private Implementation implementation;
  private Dispatch dispatch;
  private UnaryOperator<RootCallTarget> probe;
  private RootCallTarget target;
  private RootCallTarget own;

  /** The linkage of the procedure {@code name}, bound to nothing yet. */
  public Linkage(String name) {
    this.name = name;
    this.stable = new CyclicAssumption(name);
    this.refusal = () -> Fault.of(Code.NOT_LINKED, null, name);
  }

  /** Binds it to what {@code maker} gives; callers already bound to something else are bound anew. */
  public void bind(Supplier<RootCallTarget> maker) {
    bind(maker, null);
  }

  /** As {@link #bind(Supplier)}, to a procedure that Modula-3 code implements. */
  public void bind(Supplier<RootCallTarget> maker, Implementation by) {
    CompilerDirectives.transferToInterpreter();
    boolean rebound = this.maker != null;
    this.maker = maker;
    this.implementation = by;
    forget();
    if (rebound) {
      stable.invalidate("rebound");
    }
  }

  private void forget() {
    target = null;
    own = null;
  }

  /** Who implements the procedure; null for nested ones, for those of the host, and when nobody does yet. */
  public Implementation implementation() {
    return implementation;
  }

  /** What decides what calls reach; null when it is the procedure's own body. */
  public Dispatch dispatch() {
    return dispatch;
  }

  /** Has {@code chosen} decide what calls reach from now on. */
  public void dispatchBy(Dispatch chosen) {
    dispatch = chosen;
    redirected();
  }

  /** Has calls reach what {@code around} makes of what they would reach; null for that itself, by the code there was before. */
  public void probeBy(UnaryOperator<RootCallTarget> around) {
    probe = around;
    redirected();
  }

  public boolean isProbed() {
    return probe != null;
  }

  /** Has all callers ask anew what they reach. */
  public void redirected() {
    target = null;
    stable.invalidate("redirected");
  }

  /** Binds it to nothing: calls fail with what {@code why} gives until it is bound again. */
  public void unbind(Supplier<Fault> why) {
    refusal = why;
    maker = null;
    implementation = null;
    if (dispatch != null) {
      dispatch.gone();
      dispatch = null;
    }
    probe = null;
    forget();
    stable.invalidate("unbound");
  }

  /** Has it translated anew when it is next called, and forgets the translation there is. */
  public void renew() {
    forget();
    stable.invalidate("renewed");
  }

  public boolean isBound() {
    return maker != null;
  }

  /** Valid as long as {@link #target} stays what it is. */
  public Assumption stable() {
    return stable.getAssumption();
  }

  /** What a call reaches now. */
  public RootCallTarget target() {
    RootCallTarget known = target;
    return known != null ? known : decide();
  }

  @TruffleBoundary
  private RootCallTarget decide() {
    RootCallTarget reached = dispatch == null || maker == null ? own() : dispatch.target();
    target = probe == null ? reached : probe.apply(reached);
    return target;
  }

  /** The procedure's own body, whatever calls reach. */
  @TruffleBoundary
  public RootCallTarget own() {
    if (own == null) {
      if (maker == null) {
        throw refusal.get();
      }
      own = maker.get();
    }
    return own;
  }

  @Override
  public String toString() {
    return name;
  }
}
