// SPDX-License-Identifier: MIT
package m3.translate;

import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.source.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import m3.M3Language;
import m3.nodes.CellNodes;
import m3.nodes.ControlNodes;
import m3.nodes.LocalNodes;
import m3.nodes.ProcedureRootNode;
import m3.nodes.StatementNode;
import m3.runtime.ExceptionTag;
import m3.runtime.Kind;
import m3.runtime.Linkage;
import m3.runtime.ModuleInstance;
import m3.source.SourceText;
import m3.source.Span;
import m3.types.ProcedureType;
import m3.types.Type;
import m3.unit.Action;
import m3.unit.ProcedureSymbol;
import m3.unit.Value;

/** Makes call targets of checked procedures and module bodies. */
public final class Translator implements ModuleInstance.Translation {
  private final M3Language language;
  private final Map<SourceText, Source> sources = new WeakHashMap<>();

  public Translator(M3Language language) {
    this.language = language;
  }

  /** Says that {@code text} is already known to the host as {@code source}. */
  public void associate(SourceText text, Source source) {
    sources.put(text, source);
  }

  private Source source(SourceText text) {
    return sources.computeIfAbsent(text, t -> Source.newBuilder(M3Language.ID, t.text(), t.name()).build());
  }

  @Override
  public RootCallTarget procedure(ModuleInstance instance, ProcedureSymbol procedure) {
    return procedure(instance, procedure, null);
  }

  RootCallTarget procedure(ModuleInstance instance, ProcedureSymbol procedure, Activation outer) {
    return procedure(instance, procedure, outer, procedure.body(), procedure.type().result());
  }

  @Override
  public RootCallTarget part(ModuleInstance instance, ProcedureSymbol procedure, Action.Block body, Type result) {
    return procedure(instance, procedure, null, body, result);
  }

  private RootCallTarget procedure(ModuleInstance instance, ProcedureSymbol procedure, Activation outer, Action.Block block, Type result) {
    Activation activation = new Activation(procedure, outer);
    BodyTranslator body = new BodyTranslator(this, instance, activation);
    Kind resultKind = result == null ? null : Kind.of(result);
    int resultSlot = resultKind == null ? -1 : activation.slot("<result>", resultKind);
    body.actions().setResult(resultSlot);
    List<StatementNode> prologue = new ArrayList<>();
    for (int i = 0; i < procedure.formals().size(); i++) {
      prologue.add(body.variables().formal(procedure.formals().get(i), i + 1));
    }
    StatementNode statements = body.actions().statement(block);
    return finish(instance, body, procedure.qualifiedName(), block.span(), resultKind, resultSlot,
        raises(instance, procedure.type()), prologue, statements);
  }

  @Override
  public RootCallTarget body(ModuleInstance instance) {
    Action.Block block = instance.unit().body();
    Activation activation = new Activation(instance.unit().bodySymbol(), null);
    BodyTranslator body = new BodyTranslator(this, instance, activation);
    List<StatementNode> statements = new ArrayList<>();
    for (Action.Initial initial : instance.unit().variables()) {
      if (initial.value() != null) {
        statements.add(body.actions().statement(new Action.Assign(initial.value().span(),
            new Value.Place.Variable(initial.variable().span(), initial.variable()), initial.value())));
      }
    }
    block.body().forEach(action -> statements.add(body.actions().statement(action)));
    return finish(instance, body, instance.unit().name() + ".<body>", block.span(), null, -1, null, new ArrayList<>(),
        BodyTranslator.sequence(statements));
  }

  private RootCallTarget finish(ModuleInstance instance, BodyTranslator translated, String name, Span span, Kind resultKind, int resultSlot,
      ExceptionTag[] raises, List<StatementNode> prologue, StatementNode body) {
    Activation activation = translated.activation();
    if (activation.environmentSize() > 0) {
      prologue.addFirst(new LocalNodes.WriteObject(activation.environmentSlot(),
          new CellNodes.MakeEnvironment(activation.environmentSize())));
    }
    ProcedureRootNode root = new ProcedureRootNode(language, activation.descriptor(), instance, name, source(span.source()),
        span.start(), span.end() - span.start(), resultKind, resultSlot, raises,
        new ControlNodes.Sequence(prologue.toArray(StatementNode[]::new)), BodyTranslator.at(new ControlNodes.Body(body), span));
    if (activation.procedure() != null && activation.procedure().type() != null && activation.procedure().type().isEphemeral()) {
      root.noteEphemeral();
    }
    makeNested(activation);
    root.setLocals(activation.locals(translated::layout, place -> new AliasPlace(translated, place)));
    return root.getCallTarget();
  }

  /** Makes the procedures inside before the one around them is known to instruments: a breakpoint in them belongs to them. */
  private static void makeNested(Activation activation) {
    Set<Linkage> made = new HashSet<>();
    while (made.size() < activation.nested().size()) {
      List.copyOf(activation.nested().values()).stream().filter(made::add).forEach(Linkage::target);
    }
  }

  private static ExceptionTag[] raises(ModuleInstance instance, ProcedureType type) {
    if (type.raises() == null) {
      return null;
    }
    return type.raises().stream().map(instance::exception).toArray(ExceptionTag[]::new);
  }
}
