// SPDX-License-Identifier: MIT
package m3.syntax;

import java.util.List;
import m3.diagnostic.Code;
import m3.diagnostic.Diagnostic;
import m3.grammar.M3Parser;
import m3.source.Span;
import org.antlr.v4.runtime.ParserRuleContext;

/** Builds expressions (definition 2.6), giving the flat run of operators that the grammar reads its precedence. */
final class TreeBuilderExpressions {
  private static final int HIGHEST = 2_000;

  private final TreeBuilder tree;
  private final TreeBuilderLiterals literals;
  private int height;

  TreeBuilderExpressions(TreeBuilder tree) {
    this.tree = tree;
    this.literals = new TreeBuilderLiterals(tree);
  }

  /** The expression of {@code context}, or null when there is none. */
  Expr optional(M3Parser.ExpressionContext context) {
    return context == null ? null : expression(context);
  }

  /** The expression of {@code context}; broken, at the place of {@code whole}, when there is none. */
  Expr required(M3Parser.ExpressionContext context, ParserRuleContext whole) {
    return context == null ? new Expr.Broken(tree.span(whole)) : expression(context);
  }

  private Expr expression(M3Parser.ExpressionContext context) {
    if (context.terms.isEmpty() || context.terms.size() == context.operators.size()) {
      return new Expr.Broken(tree.span(context));
    }
    int links = 1 + context.operators.size();
    for (M3Parser.TermContext term : context.terms) {
      links += term.prefixes.size();
    }
    if (!enter(links, context)) {
      return new Expr.Broken(tree.span(context));
    }
    try {
      return links == 1 ? operand(context.terms.getFirst()) : new OperatorRun(tree, context, this::operand).build();
    } finally {
      height -= links;
    }
  }

  /**
   * Takes {@code links} more levels of tree on the way to the leaf, which chains such as {@code a + b + c} cost as much as
   * nesting does; refuses them beyond {@value #HIGHEST}, so that later passes may recurse.
   */
  private boolean enter(int links, ParserRuleContext context) {
    if (height + links > HIGHEST) {
      tree.report(Diagnostic.of(Code.TOO_DEEP, tree.span(context.start)).here("an expression of too many parts")
          .help("name a part of it: a constant, a variable or a procedure of its own"));
      return false;
    }
    height += links;
    return true;
  }

  /** The designator or constructor a statement starts with; null when it could not be read. */
  Expr target(M3Parser.AssignOrCallContext context) {
    if (context.target != null) {
      return designator(context.target);
    }
    return context.aggregate_ == null ? null : constructed(tree.types().aggregate(context.aggregate_), context.made);
  }

  /** The text of a brand; null when it has none. */
  Expr brandText(M3Parser.BrandContext context) {
    Expr text = null;
    for (int i = 0; i < context.text.size(); i++) {
      Expr part = designator(context.text.get(i));
      text = text == null ? part : new Expr.Binary(text.span().to(part.span()), Operator.CONCATENATE,
          tree.span(context.ampersands.get(i - 1)), text, part);
    }
    return text;
  }

  private Expr operand(M3Parser.TermContext context) {
    if (context.aggregate_ != null) {
      return constructed(tree.types().aggregate(context.aggregate_), context.made);
    }
    if (context.other_ != null) {
      return constructed(tree.types().other(context.other_), context.made);
    }
    if (context.base == null) {
      return new Expr.Broken(tree.span(context));
    }
    Expr start = designator(context.base);
    if (context.suffixes.isEmpty()) {
      return start;
    }
    return constructed(tree.types().extended(asType(start, "`OBJECT`"), context.suffixes), context.made);
  }

  private Expr constructed(TypeExpr type, M3Parser.ConstructedContext context) {
    if (context == null || context.first == null) {
      return new Expr.TypeValue(type.span(), type);
    }
    Expr start = constructor(type, context.first);
    return context.selectors.isEmpty() ? start : selected(start, context.selectors);
  }

  private Expr designator(M3Parser.DesignatorContext context) {
    Expr start;
    if (context.name != null) {
      start = new Expr.Name(tree.span(context.name), context.name.getText());
    } else if (context.literal != null) {
      start = literals.literal((SourceToken) context.literal);
    } else if (context.inner != null) {
      start = Parenthesized.of(expression(context.inner), parentheses(context));
    } else {
      return new Expr.Broken(tree.span(context));
    }
    return context.selectors.isEmpty() ? start : selected(start, context.selectors);
  }

  private Span parentheses(M3Parser.DesignatorContext context) {
    Span open = tree.span(context.start);
    return context.close == null ? open.to(tree.span(context.inner)) : open.to(tree.span(context.close));
  }

  private Expr selected(Expr base, List<M3Parser.SelectorContext> selectors) {
    if (!enter(selectors.size(), selectors.getFirst())) {
      return new Expr.Broken(base.span());
    }
    Expr result = base;
    for (M3Parser.SelectorContext selector : selectors) {
      Span span = base.span().to(tree.span(selector));
      result = switch (selector) {
        case M3Parser.DereferenceContext s -> new Expr.Dereference(span, result);
        case M3Parser.SelectContext s ->
            s.field_ == null ? result : new Expr.Select(span, result, tree.id(s.field_));
        case M3Parser.IndexContext s ->
            new Expr.Index(span, result, s.indices.stream().map(this::expression).toList());
        case M3Parser.CallContext s -> new Expr.Call(span, result, s.actuals.stream().map(this::actual).toList());
        case M3Parser.ConstructContext s when s.made != null -> constructor(asType(result, "`{`"), s.made);
        default -> result;
      };
    }
    height -= selectors.size();
    return result;
  }

  private Expr.Actual actual(M3Parser.ActualContext context) {
    Expr value = required(context.value, context);
    return context.named == null ? new Expr.Actual(tree.span(context), null, value)
        : new Expr.Actual(tree.span(context), keyword(value), expression(context.named));
  }

  private Expr.Constructor constructor(TypeExpr type, M3Parser.ConstructorContext context) {
    return new Expr.Constructor(type.span().to(tree.span(context)), type,
        context.elements.stream().map(this::element).toList(), context.dots != null);
  }

  private Expr.Element element(M3Parser.ElementContext context) {
    Expr value = required(context.value, context);
    return context.named == null ? new Expr.Element(tree.span(context), null, value, optional(context.upper))
        : new Expr.Element(tree.span(context), keyword(value), expression(context.named), null);
  }

  /** What stands before {@code :=} in an argument or element must be a mere name. */
  private Id keyword(Expr expression) {
    if (expression instanceof Expr.Name name) {
      return new Id(name.span(), name.name());
    }
    if (!(expression instanceof Expr.Broken)) {
      tree.report(Diagnostic.of(Code.UNEXPECTED_TOKEN, expression.span(), "expression before `:=`", "a name")
          .help("an argument or element is `value` or `name := value`"));
    }
    return null;
  }

  /** {@code expression} where a type is needed: what stands before {@code follower}. */
  private TypeExpr asType(Expr expression, String follower) {
    return switch (expression) {
      case Expr.TypeValue value -> value.type();
      case Expr.Name name -> new TypeExpr.Named(name.span(), new QualifiedId(name.span(), null,
          new Id(name.span(), name.name())));
      case Expr.Select(Span span, Expr.Name unit, Id name) ->
          new TypeExpr.Named(span, new QualifiedId(span, new Id(unit.span(), unit.name()), name));
      case Expr.Broken broken -> new TypeExpr.Broken(broken.span());
      default -> {
        tree.report(Diagnostic.of(Code.UNEXPECTED_TOKEN, expression.span(), "expression before " + follower, "a type"));
        yield new TypeExpr.Broken(expression.span());
      }
    };
  }
}
