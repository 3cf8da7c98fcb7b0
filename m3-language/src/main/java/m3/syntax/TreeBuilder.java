// SPDX-License-Identifier: MIT
package m3.syntax;

import java.util.ArrayList;
import java.util.List;
import m3.diagnostic.Code;
import m3.diagnostic.Diagnostic;
import m3.grammar.M3Parser;
import m3.source.SourceText;
import m3.source.Span;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

/**
 * Makes the immutable tree from the parser's contexts; this class does units, its fellows the rest.
 *
 * <p>A context may lack any part after a syntax error. What is missing is left out where the tree has a list, and is
 * {@code Broken} where it needs an expression or a type; whatever has no name is left out whole.
 */
final class TreeBuilder {
  private final SourceText source;
  private final TokenBuffer tokens;
  private final ErrorLog log;
  private final TreeBuilderExpressions expressions = new TreeBuilderExpressions(this);
  private final TreeBuilderTypes types = new TreeBuilderTypes(this);
  private final TreeBuilderDeclarations declarations = new TreeBuilderDeclarations(this);
  private final TreeBuilderStatements statements = new TreeBuilderStatements(this);

  TreeBuilder(SourceText source, TokenBuffer tokens, ErrorLog log) {
    this.source = source;
    this.tokens = tokens;
    this.log = log;
  }

  TreeBuilderExpressions expressions() {
    return expressions;
  }

  TreeBuilderTypes types() {
    return types;
  }

  TreeBuilderDeclarations declarations() {
    return declarations;
  }

  TreeBuilderStatements statements() {
    return statements;
  }

  void report(Diagnostic diagnostic) {
    log.add(diagnostic);
  }

  // ---- Units

  /** The unit of {@code context}; null when its kind or name is missing. */
  CompilationUnit unit(M3Parser.UnitContext context) {
    if (context == null) {
      return null;
    }
    boolean unsafe = context.unsafe != null;
    boolean generic = context.generic != null;
    if (context.interface_ != null && context.interface_.name != null) {
      return interfaceUnit(span(context), unsafe, generic, context.interface_);
    }
    if (context.module != null && context.module.name != null) {
      return moduleUnit(span(context), unsafe, generic, context.module);
    }
    return null;
  }

  private CompilationUnit interfaceUnit(Span span, boolean unsafe, boolean generic, M3Parser.InterfaceUnitContext unit) {
    Id name = id(unit.name);
    checkFormals(generic, name, unit.parameters, unit.instance);
    List<CompilationUnit.Import> imports = new ArrayList<>();
    List<Decl> declared = new ArrayList<>();
    Span bodySpan = span(unit);
    if (unit.body != null) {
      unit.body.imports.forEach(each -> addImports(each, imports));
      unit.body.declarations.forEach(each -> declarations.add(each, declared));
      bodySpan = unit.body.end == null ? span(unit.body)
          : new Span(source, span(unit.body.end).start(), span(unit.body).end());
      checkEndName(name, unit.body.endName, "interface");
    }
    return new CompilationUnit(span, CompilationUnit.Kind.INTERFACE, unsafe, generic, name, List.of(),
        names(unit.parameters), instance(name, unit.instance), List.copyOf(imports), List.copyOf(declared), List.of(),
        bodySpan, unitPragmas(span));
  }

  private CompilationUnit moduleUnit(Span span, boolean unsafe, boolean generic, M3Parser.ModuleUnitContext unit) {
    Id name = id(unit.name);
    checkFormals(generic, name, unit.parameters, unit.instance);
    List<CompilationUnit.Import> imports = new ArrayList<>();
    List<Decl> declared = List.of();
    List<Stmt> body = List.of();
    Span bodySpan = span(unit);
    if (unit.body != null) {
      unit.body.imports.forEach(each -> addImports(each, imports));
      if (unit.body.content != null) {
        Stmt.Block block = statements.block(unit.body.content);
        declared = block.declarations();
        body = block.body();
        bodySpan = statements.bodySpan(unit.body.content);
      }
      checkEndName(name, unit.body.endName, "module");
    }
    return new CompilationUnit(span, CompilationUnit.Kind.MODULE, unsafe, generic, name, ids(unit.exports),
        names(unit.parameters), instance(name, unit.instance), List.copyOf(imports), declared, body, bodySpan,
        unitPragmas(span));
  }

  private CompilationUnit.Instance instance(Id name, M3Parser.InstantiationContext context) {
    if (context == null || context.generic == null) {
      return null;
    }
    checkEndName(name, context.endName, "unit");
    return new CompilationUnit.Instance(span(context), id(context.generic), names(context.actuals));
  }

  /** Formals belong to generic units, and there they may be empty but not absent (definition 2.5.5). */
  private void checkFormals(boolean generic, Id name, M3Parser.GenericNamesContext formals,
      M3Parser.InstantiationContext instance) {
    if (!generic && formals != null) {
      report(Diagnostic.of(Code.UNEXPECTED_TOKEN, span(formals), "`(`", "`;`")
          .help("only a generic unit has formals: write `GENERIC` before it"));
    } else if (generic && formals == null) {
      report(Diagnostic.of(Code.UNEXPECTED_TOKEN, name.span(), "end of the head", "`(`")
          .help("a generic unit lists its formal imports, perhaps none: `" + name + "()`"));
    } else if (generic && instance != null) {
      report(Diagnostic.of(Code.UNEXPECTED_TOKEN, span(instance), "`=`", "`;`")
          .help("an instance is itself no generic: leave out `GENERIC`"));
    }
  }

  private void addImports(M3Parser.ImportingContext context, List<CompilationUnit.Import> to) {
    for (M3Parser.ImportItemContext item : context.items) {
      if (item.name != null) {
        Id unit = id(item.name);
        to.add(new CompilationUnit.Import.Unit(span(item), unit, item.local == null ? unit : id(item.local)));
      }
    }
    if (context.from != null) {
      Id unit = id(context.from);
      ids(context.names).forEach(name -> to.add(new CompilationUnit.Import.Item(name.span(), unit, name)));
    }
  }

  private List<Id> names(M3Parser.GenericNamesContext context) {
    return context == null ? List.of() : ids(context.names);
  }

  /** Refuses an end that bears another name than its head; {@code end} is null after a syntax error. */
  void checkEndName(Id head, Token end, String kind) {
    if (end != null && span(end).end() > span(end).start() && !((SourceToken) end).reads(head.name())) {
      Id written = id(end);
      report(Diagnostic.of(Code.END_NAME, written.span(), head.name(), written.name()).here("the end says `" + written + "`")
          .also(head.span(), "the " + kind + " is named `" + head + "`")
          .help("write `END " + head + "` here, or name the " + kind + " `" + written + "`"));
    }
  }

  // ---- Pragmas

  /** The pragmas the language knows that stand directly before {@code context}; unknown ones belong to the unit. */
  List<Pragma> pragmasBefore(ParserRuleContext context) {
    return context.start == null ? List.of() : pragmasBefore(context.start.getTokenIndex());
  }

  private List<Pragma> pragmasBefore(int index) {
    List<TokenBuffer.Aside> all = tokens.pragmas();
    if (all.isEmpty()) {
      return List.of();
    }
    int low = firstNotBefore(all, index);
    List<Pragma> found = new ArrayList<>();
    for (int i = low; i < all.size() && all.get(i).before() == index; i++) {
      Pragma pragma = pragma(all.get(i).token());
      if (pragma.isKnown()) {
        found.add(pragma);
      }
    }
    return List.copyOf(found);
  }

  private static int firstNotBefore(List<TokenBuffer.Aside> all, int index) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).before() < index) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Those before the unit's first word, and all the language does not know, wherever they are. */
  private List<Pragma> unitPragmas(Span unit) {
    List<Pragma> kept = new ArrayList<>();
    for (TokenBuffer.Aside aside : tokens.pragmas()) {
      Pragma pragma = pragma(aside.token());
      if (pragma.span().start() < unit.start() || !pragma.isKnown()) {
        kept.add(pragma);
      }
    }
    return List.copyOf(kept);
  }

  private static Pragma pragma(SourceToken token) {
    String inside = token.getText().substring(2, token.getText().length() - 2).strip();
    int end = 0;
    while (end < inside.length() && (Character.isLetterOrDigit(inside.charAt(end)) || inside.charAt(end) == '_')) {
      end++;
    }
    return new Pragma(token.span(), inside.substring(0, end), inside.substring(end).strip(), List.of(), false);
  }

  // ---- Names and places

  /** The place of {@code context}, empty at its start when it holds no token. */
  Span span(ParserRuleContext context) {
    SourceToken start = (SourceToken) context.start;
    SourceToken stop = (SourceToken) context.stop;
    if (start == null) {
      return new Span(source, 0, 0);
    }
    int end = stop == null || stop.end() < start.start() ? start.start() : stop.end();
    return new Span(source, start.start(), end);
  }

  Span span(Token token) {
    return ((SourceToken) token).span();
  }

  Id id(Token token) {
    return new Id(span(token), token.getText());
  }

  List<Id> ids(M3Parser.IdentifiersContext context) {
    return context == null ? List.of() : context.names.stream().map(this::id).toList();
  }

  /** The qualified name of {@code context}; null when not even its first part could be read. */
  QualifiedId qualified(M3Parser.QualifiedContext context) {
    if (context == null || context.first == null) {
      return null;
    }
    Id first = id(context.first);
    return context.second == null ? new QualifiedId(first.span(), null, first)
        : new QualifiedId(span(context), first, id(context.second));
  }

  List<QualifiedId> qualified(List<M3Parser.QualifiedContext> contexts) {
    List<QualifiedId> names = new ArrayList<>(contexts.size());
    for (M3Parser.QualifiedContext each : contexts) {
      QualifiedId name = qualified(each);
      if (name != null) {
        names.add(name);
      }
    }
    return List.copyOf(names);
  }
}
