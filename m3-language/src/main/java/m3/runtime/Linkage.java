// SPDX-License-Identifier: MIT
package m3.runtime;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.utilities.CyclicAssumption;
import java.util.function.Supplier;
import m3.diagnostic.Code;

/**
 * What a call of a procedure reaches, held by an assumption: a constant to compiled code until it is changed.
 *
 * <p>The target is translated when it is first needed, never while it is being called.
 */
public final class Linkage {
  private final String name;
  private final CyclicAssumption stable;
  private Supplier<RootCallTarget> maker;
  private Supplier<Fault> refusal;
  @CompilationFinal private RootCallTarget target;

  /** The linkage of the procedure {@code name}, bound to nothing yet. */
  public Linkage(String name) {
    this.name = name;
    this.stable = new CyclicAssumption(name);
    this.refusal = () -> Fault.of(Code.NOT_LINKED, null, name);
  }

  /** Binds it to what {@code maker} gives; callers already bound to something else are bound anew. */
  public void bind(Supplier<RootCallTarget> maker) {
    CompilerDirectives.transferToInterpreter();
    boolean rebound = this.maker != null;
    this.maker = maker;
    this.target = null;
    if (rebound) {
      stable.invalidate("rebound");
    }
  }

  /** Binds it to nothing: calls fail with what {@code why} gives until it is bound again. */
  public void unbind(Supplier<Fault> why) {
    refusal = why;
    maker = null;
    target = null;
    stable.invalidate("unbound");
  }

  /** Has it translated anew when it is next called, and forgets the translation there is. */
  public void renew() {
    target = null;
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
    if (target == null) {
      CompilerDirectives.transferToInterpreterAndInvalidate();
      if (maker == null) {
        throw refusal.get();
      }
      target = maker.get();
    }
    return target;
  }

  @Override
  public String toString() {
    return name;
  }
}
