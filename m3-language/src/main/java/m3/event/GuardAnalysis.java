// SPDX-License-Identifier: MIT
package m3.event;

import com.oracle.truffle.api.RootCallTarget;
import java.util.ArrayList;
import java.util.List;
import m3.runtime.FieldSlot;
import m3.runtime.Linkage;
import m3.runtime.ModuleInstance;
import m3.types.Constant;
import m3.types.OrdinalType;
import m3.unit.Action;
import m3.unit.Conversion;
import m3.unit.Operation;
import m3.unit.ProcedureSymbol;
import m3.unit.Value;
import m3.unit.Value.Place;
import m3.unit.VariableSymbol;

/**
 * What a guard compares, found in its checked body (requirements R141, R142, R221, R222).
 *
 * <p>A body that is one RETURN, perhaps inside WITH, is taken as a conjunction. Its first conjuncts that compare an ordinal expression over
 * the arguments with a constant, or with a field of an object closure, are comparisons; it is whole when there are no others.
 */
final class GuardAnalysis {
  /** One comparison: the key with a constant, or with field {@code field} of the closure. */
  private record Comparison(Key key, Operation operation, long constant, FieldSlot field) {}

  private final ModuleInstance module;
  private final ProcedureSymbol procedure;
  private final boolean takesClosure;
  private final List<Comparison> comparisons = new ArrayList<>();
  private boolean whole;

  private GuardAnalysis(Linkage.Implementation guard, boolean takesClosure) {
    this.module = guard.module();
    this.procedure = guard.procedure();
    this.takesClosure = takesClosure;
    Value predicate = returned(procedure.body().variables().isEmpty() ? procedure.body().body() : List.of());
    whole = predicate != null && conjuncts(predicate);
  }

  /** What {@code guard} compares. */
  static GuardAnalysis of(Linkage.Implementation guard, boolean takesClosure) {
    return new GuardAnalysis(guard, takesClosure);
  }

  /** The terms for {@code closure}; those from the first on that cannot be read are left out. */
  List<Term> terms(Object closure) {
    List<Term> terms = new ArrayList<>();
    for (Comparison comparison : comparisons) {
      if (comparison.field() != null && closure == null) {
        break;
      }
      long value = comparison.field() == null ? comparison.constant() : (Long) comparison.field().get(closure);
      terms.add(term(comparison, value));
    }
    return List.copyOf(terms);
  }

  /** Whether {@code terms}, made by {@link #terms}, are all that the guard asks. */
  boolean isWhole(List<Term> terms) {
    return whole && terms.size() == comparisons.size();
  }

  /** The closure fields that it compares with. */
  List<FieldSlot> fields() {
    return comparisons.stream().map(Comparison::field).filter(f -> f != null).distinct().toList();
  }

  private static Term term(Comparison comparison, long value) {
    Key key = comparison.key();
    Term never = new Term(key, 1, 0);
    return switch (comparison.operation()) {
      case LESS -> value == Long.MIN_VALUE ? never : new Term(key, Long.MIN_VALUE, value - 1);
      case LESS_EQUAL -> new Term(key, Long.MIN_VALUE, value);
      case GREATER -> value == Long.MAX_VALUE ? never : new Term(key, value + 1, Long.MAX_VALUE);
      case GREATER_EQUAL -> new Term(key, value, Long.MAX_VALUE);
      default -> new Term(key, value, value);
    };
  }

  private static Value returned(List<Action> body) {
    if (body.size() != 1) {
      return null;
    }
    return switch (body.getFirst()) {
      case Action.Return r -> r.value();
      case Action.With w -> returned(w.body());
      case Action.Block b when b.variables().isEmpty() -> returned(b.body());
      default -> null;
    };
  }

  /** Collects the comparisons of {@code predicate} up to the first conjunct that is none; whether there is none such. */
  private boolean conjuncts(Value predicate) {
    if (predicate instanceof Value.ShortCircuit both && both.and()) {
      return conjuncts(both.left()) && conjuncts(both.right());
    }
    Comparison found = predicate instanceof Value.Binary binary ? comparison(binary) : truth(predicate);
    if (found == null) {
      return false;
    }
    comparisons.add(found);
    return true;
  }

  /** {@code predicate}, or NOT of it, as a comparison with TRUE or FALSE. */
  private Comparison truth(Value predicate) {
    boolean negated = predicate instanceof Value.Unary not && not.conversion() == Conversion.NOT;
    Value plain = negated ? ((Value.Unary) predicate).operand() : predicate;
    return comparison(plain, Operation.EQUAL, negated ? 0 : 1, null);
  }

  private Comparison comparison(Value.Binary test) {
    if (!(test.left().type().unpacked() instanceof OrdinalType)) {
      return null;
    }
    Comparison found = switch (test.operation()) {
      case EQUAL, LESS, LESS_EQUAL, GREATER, GREATER_EQUAL -> comparison(test.left(), test.operation(), test.right());
      default -> null;
    };
    return found != null ? found : switch (test.operation()) {
      case EQUAL -> comparison(test.right(), Operation.EQUAL, test.left());
      case LESS -> comparison(test.right(), Operation.GREATER, test.left());
      case LESS_EQUAL -> comparison(test.right(), Operation.GREATER_EQUAL, test.left());
      case GREATER -> comparison(test.right(), Operation.LESS, test.left());
      case GREATER_EQUAL -> comparison(test.right(), Operation.LESS_EQUAL, test.left());
      default -> null;
    };
  }

  private Comparison comparison(Value expression, Operation operation, Value bound) {
    FieldSlot field = null;
    long constant = 0;
    switch (bound) {
      case Value.Literal(_, _, Constant.Ordinal(long value)) -> constant = value;
      case Place.ObjectField f when isClosure(f.object()) -> field = module.context().types().object(f.owner(), module).ownSlot(f.name());
      default -> {
        return null;
      }
    }
    return comparison(expression, operation, constant, field);
  }

  private Comparison comparison(Value expression, Operation operation, long constant, FieldSlot field) {
    String name = new KeyName(module, procedure, takesClosure).of(expression);
    return name == null ? null : new Comparison(new Key(name, valueOf(expression), takesClosure), operation, constant, field);
  }

  private boolean isClosure(Value object) {
    return takesClosure && object instanceof Place.Variable(_, VariableSymbol symbol) && symbol == procedure.formals().getFirst()
        && !symbol.isAssigned();
  }

  /** What gives the value of {@code expression}: the guard with that as its result. */
  private RootCallTarget valueOf(Value expression) {
    Action body = new Action.Block(procedure.body().span(), List.of(), returning(procedure.body().body(), expression));
    return module.context().translation().part(module, procedure, (Action.Block) body, expression.type());
  }

  private static List<Action> returning(List<Action> body, Value expression) {
    return List.of(switch (body.getFirst()) {
      case Action.With w -> new Action.With(w.span(), w.variable(), w.value(), returning(w.body(), expression));
      case Action.Block b -> new Action.Block(b.span(), b.variables(), returning(b.body(), expression));
      case Action other -> new Action.Return(other.span(), expression);
    });
  }
}
