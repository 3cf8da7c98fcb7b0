// SPDX-License-Identifier: MIT
package m3.syntax;

import java.util.List;
import m3.source.Span;

/**
 * Formals, result and RAISES of a procedure (definition 2.2.8), with SPIN's words before it.
 *
 * <p>{@code result} is null for a proper procedure; {@code raises} is null for {@code RAISES ANY} and empty when the
 * clause is absent ({@code raisesSpan} is then null) or lists nothing.
 */
public record Signature(Span span, boolean ephemeral, boolean functional, List<Formal> formals, TypeExpr result,
    List<QualifiedId> raises, Span raisesSpan) {

  /** How a formal takes its actual. CVAR is SPIN's VAR that accepts NIL, for EXTERNAL procedures only. */
  public enum Mode { VALUE, VAR, READONLY, CVAR }

  /** {@code mode names: type := initial}; type or initial may be null, not both. */
  public record Formal(Span span, Mode mode, List<Id> names, TypeExpr type, Expr initial, List<Pragma> pragmas) {}
}
