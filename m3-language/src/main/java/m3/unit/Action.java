// SPDX-License-Identifier: MIT
package m3.unit;

import java.util.List;
import m3.source.Span;
import m3.types.Type;

/** A checked statement. */
public sealed interface Action {
  Span span();

  /** Assignment; {@code value} has been converted to the target's type. */
  record Assign(Span span, Value.Place target, Value value) implements Action {}

  /** A proper procedure's call, or EVAL. */
  record Evaluate(Span span, Value value) implements Action {}

  /** Local variables, their initial values in order, then statements. */
  record Block(Span span, List<Initial> variables, List<Action> body) implements Action {}

  /** A local variable with its initial value; null where its type's default is meant. */
  record Initial(VariableSymbol variable, Value value) {}

  /** {@code IF}; otherwise is empty when there is no ELSE. */
  record If(Span span, List<Arm> arms, List<Action> otherwise) implements Action {}

  record Arm(Span span, Value condition, List<Action> body) {}

  /** {@code CASE}; otherwise is null when there is no ELSE, and then no match is an error. */
  record Case(Span span, Value selector, List<Branch> branches, List<Action> otherwise) implements Action {}

  record Branch(Span span, List<Range> labels, List<Action> body) {}

  record Range(long low, long high) {}

  /** A loop that EXIT leaves; {@code before} is tested before each round and {@code after} after it, null for none. */
  record Loop(Span span, Value before, List<Action> body, Value after) implements Action {}

  /** {@code FOR}: step is null when not constant, and then {@code by} is evaluated. */
  record For(Span span, VariableSymbol index, Value from, Value to, Value by, List<Action> body) implements Action {}

  record Exit(Span span) implements Action {}

  record Return(Span span, Value value) implements Action {}

  record Raise(Span span, ExceptionSymbol exception, Value argument) implements Action {}

  /** {@code TRY EXCEPT}; otherwise is null when there is no ELSE. */
  record TryExcept(Span span, List<Action> body, List<Handler> handlers, List<Action> otherwise) implements Action {}

  /** {@code exceptions (argument) => body}; argument is null when absent. */
  record Handler(Span span, List<ExceptionSymbol> exceptions, VariableSymbol argument, List<Action> body) {}

  record TryFinally(Span span, List<Action> body, List<Action> last) implements Action {}

  record Lock(Span span, Value mutex, List<Action> body) implements Action {}

  /** {@code TYPECASE}; otherwise is null when there is no ELSE, and then no match is an error. */
  record TypeCase(Span span, Value selector, List<TypeArm> arms, List<Action> otherwise) implements Action {}

  /** {@code types (variable) => body}; variable is null when absent. */
  record TypeArm(Span span, List<Type> types, VariableSymbol variable, List<Action> body) {}

  /** {@code WITH variable = value}: an alias when the variable's kind says so, else a value. */
  record With(Span span, VariableSymbol variable, Value value, List<Action> body) implements Action {}

  /** {@code <*ASSERT condition*>}; message is null when absent. */
  record Assert(Span span, Value condition, Value message) implements Action {}
}
