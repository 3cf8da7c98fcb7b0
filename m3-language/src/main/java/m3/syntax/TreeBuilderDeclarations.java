// SPDX-License-Identifier: MIT
package m3.syntax;

import java.util.ArrayList;
import java.util.List;
import m3.grammar.M3Parser;
import m3.source.Span;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

/** Builds declarations and procedure signatures (definition 2.4, 2.2.8). */
final class TreeBuilderDeclarations {
  private final TreeBuilder tree;

  TreeBuilderDeclarations(TreeBuilder tree) {
    this.tree = tree;
  }

  /** The declarations of {@code contexts} in order; a section such as {@code VAR a: A; b: B;} gives one for each part. */
  List<Decl> all(List<M3Parser.DeclarationContext> contexts) {
    List<Decl> built = new ArrayList<>();
    contexts.forEach(each -> add(each, built));
    return List.copyOf(built);
  }

  void add(M3Parser.DeclarationContext context, List<Decl> to) {
    List<Pragma> section = tree.pragmasBefore(context);
    context.constants.forEach(each -> constant(each, section, to));
    context.types.forEach(each -> type(each, section, to));
    context.exceptions.forEach(each -> exception(each, section, to));
    context.variables.forEach(each -> variable(each, section, to));
    context.revelations.forEach(each -> revelation(each, section, to));
    if (context.procedure_ != null && context.procedure_.name != null) {
      to.add(procedure(context.procedure_, section));
    }
    if (context.fatal != null) {
      Span span = tree.span(context.fatal);
      to.add(new Decl.Pragmas(span, new Pragma(span, "FATAL", fatalText(span), tree.qualified(context.fatal.exceptions),
          context.fatal.any != null)));
    }
  }

  private static String fatalText(Span span) {
    String text = span.text();
    int from = text.indexOf("FATAL") + 5;
    int to = text.endsWith("*>") ? text.length() - 2 : text.length();
    return text.substring(from, Math.max(from, to)).strip();
  }

  /** The section's pragmas hold for each of its parts, with those directly before the part. */
  private List<Pragma> pragmas(List<Pragma> section, ParserRuleContext part) {
    List<Pragma> own = tree.pragmasBefore(part);
    if (section.isEmpty()) {
      return own;
    }
    List<Pragma> both = new ArrayList<>(section);
    both.addAll(own);
    return List.copyOf(both);
  }

  private void constant(M3Parser.ConstantContext part, List<Pragma> section, List<Decl> to) {
    if (part.name != null) {
      to.add(new Decl.Const(tree.span(part), tree.id(part.name), tree.types().optional(part.declared),
          tree.expressions().required(part.value, part), pragmas(section, part)));
    }
  }

  private void type(M3Parser.TypeDeclarationContext part, List<Pragma> section, List<Decl> to) {
    if (part.name == null || part.relation == null) {
      return;
    }
    Id name = tree.id(part.name);
    TypeExpr right = tree.types().required(part.right, part);
    List<Pragma> pragmas = pragmas(section, part);
    to.add(isSubtype(part.relation) ? new Decl.Opaque(tree.span(part), name, right, pragmas)
        : new Decl.Type(tree.span(part), name, right, pragmas));
  }

  private static boolean isSubtype(Token relation) {
    return relation.getType() == M3Parser.SUBTYPE;
  }

  private void exception(M3Parser.ExceptionDeclarationContext part, List<Pragma> section, List<Decl> to) {
    if (part.name != null) {
      to.add(new Decl.Exception(tree.span(part), tree.id(part.name), tree.types().optional(part.argument),
          pragmas(section, part)));
    }
  }

  private void variable(M3Parser.VariableContext part, List<Pragma> section, List<Decl> to) {
    List<Id> names = tree.ids(part.names);
    if (!names.isEmpty()) {
      TypeExpr type = tree.types().optional(part.declared);
      Expr initial = tree.expressions().optional(part.initial);
      to.add(new Decl.Var(tree.span(part), names, orBroken(type, initial, part), initial, pragmas(section, part)));
    }
  }

  /** After a syntax error both type and value may be missing; the tree's promise of one of them is kept. */
  TypeExpr orBroken(TypeExpr type, Expr initial, ParserRuleContext context) {
    return type == null && initial == null ? new TypeExpr.Broken(tree.span(context)) : type;
  }

  private void revelation(M3Parser.RevelationContext part, List<Pragma> section, List<Decl> to) {
    QualifiedId name = tree.qualified(part.name);
    if (name != null && part.relation != null) {
      to.add(new Decl.Reveal(tree.span(part), name, isSubtype(part.relation), tree.types().required(part.right, part),
          pragmas(section, part)));
    }
  }

  private Decl.Procedure procedure(M3Parser.ProcedureContext context, List<Pragma> pragmas) {
    Id name = tree.id(context.name);
    Signature signature = signature(context.words, context.header, tree.span(context));
    Body body = context.body == null ? null : Body.of(tree.statements().block(context.body));
    tree.checkEndName(name, context.endName, "procedure");
    Id endName = body == null ? null : context.endName == null ? name : tree.id(context.endName);
    return new Decl.Procedure(tree.span(context), name, signature, body, endName, pragmas);
  }

  /** The result type; broken where a colon promises one that cannot be read. */
  private TypeExpr result(M3Parser.SignatureContext context) {
    return context.returning == null ? null : tree.types().required(context.result, context);
  }

  /** The signature of {@code context}, which is null after a syntax error; {@code words} are SPIN's, written before it. */
  Signature signature(List<Token> words, M3Parser.SignatureContext context, Span otherwise) {
    boolean ephemeral = has(words, M3Parser.EPHEMERAL);
    boolean functional = has(words, M3Parser.FUNCTIONAL);
    if (context == null) {
      return new Signature(otherwise, ephemeral, functional, List.of(), null, List.of(), null);
    }
    List<Signature.Formal> formals = new ArrayList<>();
    if (context.parameters != null) {
      context.parameters.items.forEach(each -> formal(each, formals));
    }
    M3Parser.RaisesContext raises = context.raising;
    return new Signature(tree.span(context), ephemeral, functional, List.copyOf(formals),
        result(context), raises(raises), raises == null ? null : tree.span(raises));
  }

  private static boolean has(List<Token> words, int type) {
    return words.stream().anyMatch(word -> word.getType() == type);
  }

  private List<QualifiedId> raises(M3Parser.RaisesContext context) {
    if (context == null) {
      return List.of();
    }
    return context.any != null ? null : tree.qualified(context.exceptions);
  }

  private void formal(M3Parser.FormalContext context, List<Signature.Formal> to) {
    List<Id> names = tree.ids(context.names);
    if (!names.isEmpty()) {
      TypeExpr type = tree.types().optional(context.declared);
      Expr initial = tree.expressions().optional(context.initial);
      to.add(new Signature.Formal(tree.span(context), passing(context.passing), names, orBroken(type, initial, context),
          initial, tree.pragmasBefore(context)));
    }
  }

  private static Signature.Mode passing(Token word) {
    return switch (word == null ? M3Parser.VALUE : word.getType()) {
      case M3Parser.VAR -> Signature.Mode.VAR;
      case M3Parser.READONLY -> Signature.Mode.READONLY;
      case M3Parser.CVAR -> Signature.Mode.CVAR;
      default -> Signature.Mode.VALUE;
    };
  }
}
