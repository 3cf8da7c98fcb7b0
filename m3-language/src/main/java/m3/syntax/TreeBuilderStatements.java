// SPDX-License-Identifier: MIT
package m3.syntax;

import java.util.ArrayList;
import java.util.List;
import m3.diagnostic.Code;
import m3.diagnostic.Diagnostic;
import m3.grammar.M3Parser;
import m3.source.Span;
import org.antlr.v4.runtime.Token;

/** Builds statements (definition 2.3). */
final class TreeBuilderStatements {
  private final TreeBuilder tree;

  TreeBuilderStatements(TreeBuilder tree) {
    this.tree = tree;
  }

  Stmt.Block block(M3Parser.BlockContext context) {
    return new Stmt.Block(tree.span(context), tree.declarations().all(context.declarations), statements(context.body));
  }

  /** From the first statement of a block to its END; the whole block where its body could not be read. */
  Span bodySpan(M3Parser.BlockContext context) {
    return context.body == null || context.end == null ? tree.span(context)
        : tree.span(context.body).to(tree.span(context.end));
  }

  /** The statements of {@code context} in order; empty when there are none or they could not be read. */
  List<Stmt> statements(M3Parser.StatementsContext context) {
    if (context == null) {
      return List.of();
    }
    refuseEmpty(context);
    List<Stmt> built = new ArrayList<>(context.items.size());
    int check = 0;
    for (M3Parser.StatementContext item : context.items) {
      while (check < context.checks.size() && isBefore(context.checks.get(check).start, item.start)) {
        add(check(context.checks.get(check++)), built);
      }
      add(statement(item), built);
    }
    while (check < context.checks.size()) {
      add(check(context.checks.get(check++)), built);
    }
    return List.copyOf(built);
  }

  private static boolean isBefore(Token one, Token other) {
    return one.getTokenIndex() < other.getTokenIndex();
  }

  private static void add(Stmt statement, List<Stmt> to) {
    if (statement != null) {
      to.add(statement);
    }
  }

  /** A semicolon separates or ends statements; there is no empty statement (definition 2.8.8). */
  private void refuseEmpty(M3Parser.StatementsContext context) {
    int previous = context.start.getTokenIndex() - 1;
    for (Token semicolon : context.semicolons) {
      SourceToken token = (SourceToken) semicolon;
      if (token.getTokenIndex() == previous + 1 && token.end() > token.start()) {
        tree.report(Diagnostic.of(Code.UNEXPECTED_TOKEN, token.span(), "`;`", "a statement")
            .help("there is no empty statement: leave out this `;`"));
      }
      previous = token.getTokenIndex();
    }
  }

  private Stmt check(M3Parser.CheckContext context) {
    return switch (context) {
      case M3Parser.AssertCheckContext check -> new Stmt.Assert(tree.span(context),
          tree.expressions().required(check.condition, context), tree.expressions().optional(check.message));
      case M3Parser.DebugCheckContext check ->
          new Stmt.Debug(tree.span(context), tree.expressions().required(check.condition, context));
      default -> null;
    };
  }

  /** The statement of {@code context}; null when a syntax error left nothing of it. */
  private Stmt statement(M3Parser.StatementContext context) {
    Span span = tree.span(context);
    TreeBuilderExpressions expressions = tree.expressions();
    return switch (context) {
      case M3Parser.AssignOrCallContext s -> assignOrCall(s, span);
      case M3Parser.BlockStatementContext s -> s.content == null ? null : block(s.content);
      case M3Parser.CaseStatementContext s -> new Stmt.Case(span, expressions.required(s.selector_, s),
          branches(s), otherwise(s.else_, s.otherwise));
      case M3Parser.ExitStatementContext s -> new Stmt.Exit(span);
      case M3Parser.EvalStatementContext s -> new Stmt.Eval(span, expressions.required(s.value, s));
      case M3Parser.ForStatementContext s -> s.name == null ? null : new Stmt.For(span, tree.id(s.name),
          expressions.required(s.from, s), expressions.required(s.to, s), expressions.optional(s.by), statements(s.body));
      case M3Parser.IfStatementContext s -> new Stmt.If(span, arms(s), otherwise(s.else_, s.otherwise));
      case M3Parser.LockStatementContext s ->
          new Stmt.Lock(span, expressions.required(s.mutex, s), statements(s.body));
      case M3Parser.LoopStatementContext s -> new Stmt.Loop(span, statements(s.body));
      case M3Parser.RaiseStatementContext s -> raise(s, span);
      case M3Parser.RepeatStatementContext s ->
          new Stmt.Repeat(span, statements(s.body), expressions.required(s.condition, s));
      case M3Parser.ReturnStatementContext s -> new Stmt.Return(span, expressions.optional(s.value));
      case M3Parser.TryStatementContext s -> tryStatement(s, span);
      case M3Parser.TypeCaseStatementContext s -> new Stmt.TypeCase(span, expressions.required(s.selector_, s),
          typeArms(s), otherwise(s.else_, s.otherwise));
      case M3Parser.WhileStatementContext s ->
          new Stmt.While(span, expressions.required(s.condition, s), statements(s.body));
      case M3Parser.WithStatementContext s -> new Stmt.With(span, bindings(s), statements(s.body));
      default -> null;
    };
  }

  private List<Stmt> otherwise(Token word, M3Parser.StatementsContext context) {
    return word == null ? null : statements(context);
  }

  private Stmt assignOrCall(M3Parser.AssignOrCallContext context, Span span) {
    Expr target = tree.expressions().target(context);
    if (target == null) {
      return null;
    }
    return context.assign == null ? new Stmt.Call(span, target)
        : new Stmt.Assign(span, target, tree.expressions().required(context.value, context));
  }

  private Stmt raise(M3Parser.RaiseStatementContext context, Span span) {
    QualifiedId name = tree.qualified(context.name);
    return name == null ? null : new Stmt.Raise(span, name, tree.expressions().optional(context.argument));
  }

  private Stmt tryStatement(M3Parser.TryStatementContext context, Span span) {
    List<Stmt> body = statements(context.body);
    if (context.finally_ != null) {
      return new Stmt.TryFinally(span, body, statements(context.last));
    }
    List<Stmt.Handler> handlers = new ArrayList<>();
    if (context.first != null) {
      handlers.add(handler(context.first));
    }
    context.handlers.forEach(each -> handlers.add(handler(each)));
    return new Stmt.TryExcept(span, body, List.copyOf(handlers), otherwise(context.else_, context.otherwise));
  }

  private Stmt.Handler handler(M3Parser.HandlerContext context) {
    return new Stmt.Handler(tree.span(context), tree.qualified(context.exceptions),
        context.argument == null ? null : tree.id(context.argument), statements(context.body));
  }

  private List<Stmt.Guarded> arms(M3Parser.IfStatementContext context) {
    return context.arms.stream().map(each -> new Stmt.Guarded(tree.span(each),
        tree.expressions().required(each.condition, each), statements(each.body))).toList();
  }

  private List<Stmt.Branch> branches(M3Parser.CaseStatementContext context) {
    List<Stmt.Branch> branches = new ArrayList<>();
    if (context.first != null) {
      branches.add(branch(context.first));
    }
    context.branches.forEach(each -> branches.add(branch(each)));
    return List.copyOf(branches);
  }

  private Stmt.Branch branch(M3Parser.BranchContext context) {
    return new Stmt.Branch(tree.span(context), context.labels.stream().map(each -> new Stmt.Label(tree.span(each),
        tree.expressions().required(each.low, each), tree.expressions().optional(each.high))).toList(),
        statements(context.body));
  }

  private List<Stmt.TypeArm> typeArms(M3Parser.TypeCaseStatementContext context) {
    List<Stmt.TypeArm> arms = new ArrayList<>();
    if (context.first != null) {
      arms.add(typeArm(context.first));
    }
    context.arms.forEach(each -> arms.add(typeArm(each)));
    return List.copyOf(arms);
  }

  private Stmt.TypeArm typeArm(M3Parser.TypeArmContext context) {
    return new Stmt.TypeArm(tree.span(context), context.types.stream().map(tree.types()::type).toList(),
        context.name == null ? null : tree.id(context.name), statements(context.body));
  }

  private List<Stmt.Binding> bindings(M3Parser.WithStatementContext context) {
    return context.bindings.stream().filter(each -> each.name != null).map(each -> new Stmt.Binding(tree.span(each),
        tree.id(each.name), tree.expressions().required(each.value, each))).toList();
  }
}
