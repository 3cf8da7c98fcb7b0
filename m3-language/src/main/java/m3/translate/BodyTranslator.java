// SPDX-License-Identifier: MIT
package m3.translate;

import java.util.List;
import m3.nodes.M3Node;
import m3.nodes.StatementNode;
import m3.nodes.Statements;
import m3.runtime.Linkage;
import m3.runtime.ModuleInstance;
import m3.runtime.TypeTable;
import m3.runtime.ValueLayout;
import m3.source.Span;
import m3.types.Type;
import m3.unit.ProcedureSymbol;

/** What the translation of one procedure's body shares: its instance, its frame, and the parts for each concern. */
final class BodyTranslator {
  private final Translator translator;
  private final ModuleInstance instance;
  private final Activation activation;
  private final Variables variables = new Variables(this);
  private final Places places = new Places(this);
  private final Values values = new Values(this);
  private final Arithmetic arithmetic = new Arithmetic(this);
  private final Calls calls = new Calls(this);
  private final Allocations allocations = new Allocations(this);
  private final Views views = new Views(this);
  private final Actions actions = new Actions(this);

  BodyTranslator(Translator translator, ModuleInstance instance, Activation activation) {
    this.translator = translator;
    this.instance = instance;
    this.activation = activation;
  }

  ModuleInstance instance() {
    return instance;
  }

  Activation activation() {
    return activation;
  }

  Variables variables() {
    return variables;
  }

  Places places() {
    return places;
  }

  Values values() {
    return values;
  }

  Arithmetic arithmetic() {
    return arithmetic;
  }

  Calls calls() {
    return calls;
  }

  Allocations allocations() {
    return allocations;
  }

  Views views() {
    return views;
  }

  Actions actions() {
    return actions;
  }

  TypeTable types() {
    return instance.context().types();
  }

  ValueLayout layout(Type type) {
    return types().layout(type, instance);
  }

  /** The linkage of a nested procedure of this or an outer activation. */
  Linkage nested(ProcedureSymbol procedure) {
    Activation owner = activation.at(procedure.parent());
    return owner.nested().computeIfAbsent(procedure, p -> {
      Linkage linkage = new Linkage(p.qualifiedName());
      linkage.bind(() -> translator.procedure(instance, p, owner));
      return linkage;
    });
  }

  /** {@code node} with the place {@code span} in its source. */
  static <T extends M3Node> T at(T node, Span span) {
    node.setSpan(span.start(), span.end() - span.start());
    return node;
  }

  static StatementNode sequence(List<StatementNode> statements) {
    return Statements.sequence(statements);
  }
}
