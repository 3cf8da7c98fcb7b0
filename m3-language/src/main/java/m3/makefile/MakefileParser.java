// SPDX-License-Identifier: MIT
package m3.makefile;

import java.util.ArrayList;
import java.util.List;
import m3.diagnostic.Code;
import m3.diagnostic.Diagnostic;
import m3.makefile.MakefileLexer.Kind;
import m3.makefile.MakefileLexer.Token;
import m3.makefile.MakefileTree.Expression;
import m3.makefile.MakefileTree.Statement;
import m3.source.SourceText;
import m3.source.Span;

/** Reads a makefile by recursive descent; the first error ends it. */
final class MakefileParser {
  private static final int DEEPEST = 200;

  private final List<Token> tokens;
  private int at;
  private int depth;

  private MakefileParser(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The statements of {@code source}. */
  static List<Statement> parse(SourceText source) {
    MakefileParser parser = new MakefileParser(MakefileLexer.tokens(source));
    List<Statement> all = parser.statements();
    if (parser.next().kind() != Kind.END) {
      throw parser.unexpected("a statement");
    }
    return all;
  }

  private Token next() {
    return tokens.get(at);
  }

  private Token take() {
    return tokens.get(at++);
  }

  private boolean took(String text) {
    boolean is = next().is(text);
    at += is ? 1 : 0;
    return is;
  }

  private Token need(String text) {
    if (!next().is(text)) {
      throw unexpected("`" + text + "`");
    }
    return take();
  }

  private Token needName() {
    if (next().kind() != Kind.NAME) {
      throw unexpected("a name");
    }
    return take();
  }

  private MakefileFault unexpected(String wanted) {
    return new MakefileFault(Diagnostic.of(Code.MAKEFILE_SYNTAX, next().span(), "unexpected " + next() + ", expected " + wanted));
  }

  private Span since(Token first) {
    return first.span().to(tokens.get(at - 1).span());
  }

  private void enter() {
    if (++depth > DEEPEST) {
      throw new MakefileFault(Diagnostic.of(Code.MAKEFILE_SYNTAX, next().span(), "this is nested too deeply"));
    }
  }

  private List<Statement> statements() {
    List<Statement> all = new ArrayList<>();
    enter();
    while (next().kind() != Kind.END && !next().is("end") && !next().is("else")) {
      all.add(statement());
    }
    depth--;
    return all;
  }

  private Statement statement() {
    Token first = next();
    if (took("if")) {
      Expression condition = expression();
      List<Statement> then = statements();
      List<Statement> otherwise = took("else") ? statements() : List.of();
      need("end");
      return new MakefileTree.If(since(first), condition, then, otherwise);
    }
    if (took("foreach")) {
      String name = needName().text();
      need("in");
      Expression list = expression();
      List<Statement> body = statements();
      need("end");
      return new MakefileTree.ForEach(since(first), name, list, body);
    }
    if (took(">") || took(">>")) {
      Expression file = expression();
      need("in");
      List<Statement> body = statements();
      need("end");
      return new MakefileTree.Redirect(first.span(), file, body);
    }
    if (took("return")) {
      boolean proper = next().is("end") || next().is("else") || next().kind() == Kind.END;
      return new MakefileTree.Return(since(first), proper ? null : expression());
    }
    took("readonly");
    boolean local = took("local");
    took("readonly");
    if (took("proc")) {
      return procedure(first);
    }
    Token name = needName();
    if (next().is("(") && !local) {
      return new MakefileTree.Do(name.span(), call(name));
    }
    return assignment(first, name, local);
  }

  private Statement assignment(Token first, Token name, boolean local) {
    Expression key = null;
    if (took("{")) {
      key = expression();
      need("}");
    }
    boolean add = took("+=");
    if (!add && !next().is("=")) {
      throw unexpected("`=` or `(`");
    }
    if (!add) {
      need("=");
    }
    Expression value = expression();
    return new MakefileTree.Assign(since(first), name.text(), key, value, add, local);
  }

  private Statement procedure(Token first) {
    String name = needName().text();
    List<String> formals = new ArrayList<>();
    need("(");
    while (!next().is(")")) {
      formals.add(needName().text());
      if (!took(",")) {
        break;
      }
    }
    need(")");
    need("is");
    List<Statement> body = statements();
    need("end");
    return new MakefileTree.Procedure(since(first), name, formals, body);
  }

  private MakefileTree.Call call(Token name) {
    return new MakefileTree.Call(name.span(), name.text(), listed("(", ")"));
  }

  private List<Expression> listed(String open, String close) {
    List<Expression> all = new ArrayList<>();
    need(open);
    while (!next().is(close)) {
      all.add(expression());
      if (!took(",")) {
        break;
      }
    }
    need(close);
    return all;
  }

  private Expression expression() {
    enter();
    Expression left = conjunction();
    while (took("or")) {
      left = binary("or", left, conjunction());
    }
    depth--;
    return left;
  }

  private Expression conjunction() {
    Expression left = negation();
    while (took("and")) {
      left = binary("and", left, negation());
    }
    return left;
  }

  private Expression negation() {
    Token first = next();
    if (!took("not")) {
      return containment();
    }
    enter();
    Expression operand = negation();
    depth--;
    return new MakefileTree.Not(since(first), operand);
  }

  private Expression containment() {
    Expression left = concatenation();
    while (took("contains")) {
      left = binary("contains", left, concatenation());
    }
    return left;
  }

  private Expression concatenation() {
    Expression left = indexed();
    while (took("&")) {
      left = binary("&", left, indexed());
    }
    return left;
  }

  private static Expression binary(String operator, Expression left, Expression right) {
    return new MakefileTree.Binary(left.span().to(right.span()), operator, left, right);
  }

  private Expression indexed() {
    Token first = next();
    Expression value = primary();
    while (value instanceof MakefileTree.Name && took("{")) {
      Expression key = expression();
      need("}");
      value = new MakefileTree.Index(since(first), value, key);
    }
    return value;
  }

  private Expression primary() {
    Token first = next();
    switch (first.kind()) {
      case TEXT -> {
        take();
        return new MakefileTree.Text(first.span(), first.text());
      }
      case ENVIRONMENT -> {
        take();
        return new MakefileTree.Environment(first.span(), first.text());
      }
      case NAME -> {
        take();
        return next().is("(") ? call(first) : new MakefileTree.Name(first.span(), first.text());
      }
      default -> {
        return grouped(first);
      }
    }
  }

  private Expression grouped(Token first) {
    if (first.is("[")) {
      List<Expression> elements = listed("[", "]");
      return new MakefileTree.ListOf(since(first), elements);
    }
    if (took("(")) {
      Expression inner = expression();
      need(")");
      return inner;
    }
    if (!took("{")) {
      throw unexpected("a value");
    }
    List<MakefileTree.Entry> entries = new ArrayList<>();
    while (!next().is("}")) {
      Expression key = expression();
      entries.add(new MakefileTree.Entry(key, took(":") ? expression() : null));
      if (!took(",")) {
        break;
      }
    }
    need("}");
    return new MakefileTree.TableOf(since(first), entries);
  }
}
