// SPDX-License-Identifier: MIT
package m3.syntax;

import java.util.ArrayList;
import java.util.List;
import m3.diagnostic.Code;
import m3.diagnostic.Diagnostic;
import m3.grammar.M3Parser;
import m3.source.Span;
import org.antlr.v4.runtime.ParserRuleContext;

/** Builds types (definition 2.2). */
final class TreeBuilderTypes {
  private static final int MOST_SUFFIXES = 100;

  private final TreeBuilder tree;

  TreeBuilderTypes(TreeBuilder tree) {
    this.tree = tree;
  }

  /** The type of {@code context}, or null when there is none. */
  TypeExpr optional(M3Parser.TypeContext context) {
    return context == null ? null : type(context);
  }

  /** The type of {@code context}; broken, at the place of {@code whole}, when there is none. */
  TypeExpr required(M3Parser.TypeContext context, ParserRuleContext whole) {
    return context == null ? new TypeExpr.Broken(tree.span(whole)) : type(context);
  }

  TypeExpr type(M3Parser.TypeContext context) {
    return switch (context) {
      case M3Parser.NamedTypeContext named -> {
        QualifiedId name = tree.qualified(named.name);
        yield name == null ? new TypeExpr.Broken(tree.span(context))
            : extended(new TypeExpr.Named(name.span(), name), named.suffixes);
      }
      case M3Parser.ParenthesizedTypeContext inner -> required(inner.inner, context);
      case M3Parser.AggregateContext aggregate when aggregate.form != null -> aggregate(aggregate.form);
      case M3Parser.OtherContext other when other.form != null -> other(other.form);
      default -> new TypeExpr.Broken(tree.span(context));
    };
  }

  private List<TypeExpr> types(List<M3Parser.TypeContext> contexts) {
    return contexts.stream().map(this::type).toList();
  }

  TypeExpr aggregate(M3Parser.AggregateTypeContext context) {
    Span span = tree.span(context);
    return switch (context) {
      case M3Parser.ArrayTypeContext array ->
          new TypeExpr.Array(span, types(array.indices), required(array.item, context));
      case M3Parser.RecordTypeContext record -> new TypeExpr.Record(span, fields(record.content));
      case M3Parser.SetTypeContext set -> new TypeExpr.SetOf(span, required(set.item, context));
      default -> new TypeExpr.Broken(span);
    };
  }

  TypeExpr other(M3Parser.OtherTypeContext context) {
    Span span = tree.span(context);
    return switch (context) {
      case M3Parser.RootTypeContext root -> extended(root(tree.span(root.start), false), root.suffixes);
      case M3Parser.UntracedTypeContext untraced -> untraced.root != null
          ? extended(root(tree.span(untraced.start).to(tree.span(untraced.root)), true), untraced.suffixes)
          : new TypeExpr.Ref(span, true, brand(untraced.brand_), required(untraced.target, context));
      case M3Parser.ReferenceTypeContext reference -> reference(reference, span);
      case M3Parser.PackedTypeContext packed -> new TypeExpr.Packed(span,
          tree.expressions().required(packed.bits, context), required(packed.base, context));
      case M3Parser.AlignedTypeContext aligned -> new TypeExpr.Aligned(span,
          tree.expressions().required(aligned.bits, context), required(aligned.base, context));
      case M3Parser.EnumerationTypeContext values -> new TypeExpr.Enumeration(span, tree.ids(values.names));
      case M3Parser.SubrangeTypeContext range -> new TypeExpr.Subrange(span,
          tree.expressions().required(range.low, context), tree.expressions().required(range.high, context));
      case M3Parser.ProcedureTypeContext procedure -> new TypeExpr.Procedure(span,
          tree.declarations().signature(procedure.words, procedure.header, span));
      default -> new TypeExpr.Broken(span);
    };
  }

  private static TypeExpr root(Span span, boolean untraced) {
    return new TypeExpr.Named(span, new QualifiedId(span, null, new Id(span, untraced ? "UNTRACED ROOT" : "ROOT")));
  }

  private TypeExpr reference(M3Parser.ReferenceTypeContext context, Span span) {
    TypeExpr.Brand brand = brand(context.brand_);
    if (context.object == null) {
      return new TypeExpr.Ref(span, false, brand, required(context.target, context));
    }
    Span own = tree.span(context.start).to(tree.span(context.object));
    return extended(object(own, null, brand, context.object), context.suffixes);
  }

  /** {@code supertype} extended by object after object, as in {@code T OBJECT ... END OBJECT ... END}. */
  TypeExpr extended(TypeExpr supertype, List<M3Parser.ObjectSuffixContext> suffixes) {
    TypeExpr type = supertype;
    if (suffixes.size() > MOST_SUFFIXES) {
      tree.report(Diagnostic.of(Code.TOO_DEEP, tree.span(suffixes.get(MOST_SUFFIXES))).help("name the supertypes"));
      return new TypeExpr.Broken(supertype.span());
    }
    for (M3Parser.ObjectSuffixContext suffix : suffixes) {
      if (suffix.body != null) {
        type = object(type.span().to(tree.span(suffix)), type, brand(suffix.brand_), suffix.body);
      }
    }
    return type;
  }

  private TypeExpr.Object object(Span span, TypeExpr supertype, TypeExpr.Brand brand,
      M3Parser.ObjectBodyContext context) {
    List<TypeExpr.Method> methods = new ArrayList<>();
    if (context.declared != null) {
      context.declared.items.forEach(each -> method(each, methods));
    }
    List<TypeExpr.Override> overrides = new ArrayList<>();
    if (context.overridden != null) {
      context.overridden.items.forEach(each -> override(each, overrides));
    }
    return new TypeExpr.Object(span, supertype, brand, fields(context.content), List.copyOf(methods),
        List.copyOf(overrides));
  }

  private TypeExpr.Brand brand(M3Parser.BrandContext context) {
    return context == null ? null : new TypeExpr.Brand(tree.span(context), tree.expressions().brandText(context));
  }

  private List<TypeExpr.Field> fields(M3Parser.FieldsContext context) {
    List<TypeExpr.Field> fields = new ArrayList<>();
    if (context != null) {
      context.items.forEach(each -> field(each, fields));
    }
    return List.copyOf(fields);
  }

  private void field(M3Parser.FieldContext context, List<TypeExpr.Field> to) {
    List<Id> names = tree.ids(context.names);
    if (!names.isEmpty()) {
      TypeExpr type = optional(context.declared);
      Expr initial = tree.expressions().optional(context.initial);
      to.add(new TypeExpr.Field(tree.span(context), names, tree.declarations().orBroken(type, initial, context), initial));
    }
  }

  private void method(M3Parser.MethodContext context, List<TypeExpr.Method> to) {
    if (context.name != null) {
      to.add(new TypeExpr.Method(tree.span(context), tree.id(context.name),
          tree.declarations().signature(context.words, context.header, tree.span(context)),
          tree.expressions().optional(context.procedure_)));
    }
  }

  private void override(M3Parser.OverrideContext context, List<TypeExpr.Override> to) {
    if (context.name != null) {
      to.add(new TypeExpr.Override(tree.span(context), tree.id(context.name),
          tree.expressions().required(context.procedure_, context)));
    }
  }
}
