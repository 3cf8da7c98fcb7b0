// SPDX-License-Identifier: MIT
package m3.syntax;

import m3.diagnostic.Code;
import m3.diagnostic.Diagnostic;
import m3.grammar.M3Parser;
import m3.source.Span;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;

/** Words the parser's complaints for people. */
final class SyntaxErrors {
  private final TokenBuffer tokens;
  private final ErrorLog log;
  private final Expectation expectation = new Expectation();

  SyntaxErrors(TokenBuffer tokens, ErrorLog log) {
    this.tokens = tokens;
    this.log = log;
  }

  void tooDeep(SourceToken at) {
    log.add(Diagnostic.of(Code.TOO_DEEP, at.span()).here("one level too many")
        .help("name a part of it: a constant, a type or a procedure of its own"));
  }

  /** Reports {@code found} where the grammar wants one of {@code expected}, inside {@code context}. */
  void unexpected(SourceToken found, IntervalSet expected, ParserRuleContext context) {
    Diagnostic error = diagnostic(found, expectation.of(expected));
    if (found.getType() == Token.EOF || expected.contains(M3Parser.END)) {
      pointToOpener(error, context);
    }
    helpWithWord(error, found);
    report(error, found);
  }

  /** Reports that before {@code found} one of {@code expected} is missing, which {@code context} needs. */
  void missing(SourceToken found, IntervalSet expected, ParserRuleContext context) {
    if (expected.contains(M3Parser.ID)) {
      String name = name(context);
      report(diagnostic(found, "`" + name + "`").help("its own name ends a procedure or unit: `END " + name + "`"), found);
    } else {
      Diagnostic error = diagnostic(found, expectation.of(expected));
      if (expected.contains(M3Parser.END)) {
        pointToOpener(error, context);
      }
      helpWithWord(error, found);
      report(error, found);
    }
  }

  /** Shows what is still open in {@code context}: the innermost construct that an END closes. */
  private static void pointToOpener(Diagnostic error, ParserRuleContext context) {
    for (ParserRuleContext around = context; around != null; around = around.getParent()) {
      if (around.start instanceof SourceToken opener && Skipping.opens(opener.getType())
          && (around instanceof M3Parser.StatementContext || around instanceof M3Parser.BlockContext
              || around instanceof M3Parser.RecordTypeContext || around instanceof M3Parser.ObjectBodyContext)) {
        error.also(opener.span(), described(opener) + " is opened here and not closed");
        return;
      }
    }
  }

  /** The name of the procedure or unit that {@code context} is or belongs to. */
  private static String name(ParserRuleContext context) {
    Token name = switch (context) {
      case M3Parser.ProcedureContext procedure -> procedure.name;
      case M3Parser.InterfaceUnitContext unit -> unit.name;
      case M3Parser.ModuleUnitContext unit -> unit.name;
      default -> null;
    };
    return name != null ? name.getText() : context.getParent() == null ? "Name" : name(context.getParent());
  }

  /** Reports {@code found} after {@code before} in a list of statements. */
  void unexpectedInStatements(SourceToken found, SourceToken before, M3Parser.StatementsContext context,
      IntervalSet expected) {
    boolean bare = !context.items.isEmpty()
        && context.items.getLast() instanceof M3Parser.AssignOrCallContext last && last.assign == null
        && last.stop == before && before.getType() != M3Parser.RIGHT_PARENTHESIS;
    if (bare && isLowerCaseKeyword(before)) {
      Diagnostic error = diagnostic(before, Words.of(Words.misspelt(before.getText())));
      helpWithWord(error, before);
      report(error, before);
      return;
    }
    Diagnostic error = diagnostic(found, bare ? "`:=` or `(`" : expectation.of(expected));
    helpWithWord(error, found);
    report(error, found);
  }

  /** Reports {@code found} where {@code meant} closes {@code context}. */
  void wrongCloser(SourceToken found, int meant, ParserRuleContext context) {
    SourceToken opener = (SourceToken) context.start;
    report(diagnostic(found, Words.of(meant)).also(opener.span(), described(opener) + " is opened here and not closed")
        .help("UNTIL ends a REPEAT and nothing else; all other statements that hold statements end with END"), found);
  }

  /** Reports {@code found} after the name of a FOR's variable. */
  void forVariable(SourceToken found) {
    report(diagnostic(found, Words.of(M3Parser.ASSIGN))
        .help("FOR declares its variable, a new name: `FOR name := first TO last DO`"), found);
  }

  /** Reports that a statement was ended by nothing before {@code next} begins another. */
  void missingSemicolon(SourceToken before, SourceToken next) {
    Diagnostic error = diagnostic(next, "`;`");
    Span end = before.span();
    error.also(new Span(end.source(), Math.max(end.start(), end.end() - 1), end.end()), "`;` is missing after this");
    helpWithWord(error, next);
    report(error.help("one is separated from the next by `;`"), next);
  }

  /** Reports that {@code context} is not closed before the current END, which bears a name. */
  void missingEnd(ParserRuleContext context) {
    SourceToken opener = (SourceToken) context.start;
    SourceToken end = tokens.LT(1);
    String name = tokens.LT(2).getText();
    Diagnostic error = Diagnostic.of(Code.UNEXPECTED_TOKEN, end.span().to(tokens.LT(2).span()), "`END " + name + "`",
        "`END`").also(opener.span(), described(opener) + " is opened here and not closed");
    if (context instanceof M3Parser.IfStatementContext branches && branches.else_ != null
        && tokens.get(branches.else_.getTokenIndex() + 1).getType() == M3Parser.IF) {
      error.help("`ELSE IF` opens another IF, which needs an END of its own: write `ELSIF`");
    } else {
      error.help("close it with `END` before `END " + name + "`");
    }
    report(error, end);
  }

  /** Reports {@code found}, read as {@code meant}. */
  void slip(SourceToken found, int meant) {
    Diagnostic error = diagnostic(found, Words.of(meant));
    switch (meant) {
      case M3Parser.ASSIGN -> error.help("assignments, defaults and bounds are written with `:=`; `=` compares");
      case M3Parser.EQUAL -> error.help(found.getType() == M3Parser.ASSIGN
          ? "declarations and bindings are written with `=`; `:=` assigns" : "the body of a procedure follows `=`");
      case M3Parser.ARROW -> error.help("labels, types and exceptions are followed by `=>`");
      case M3Parser.SEMICOLON -> error.help("formals are separated by `;`, names of one type by `,`");
      default -> helpWithWord(error, found);
    }
    report(error, found);
  }

  private static Diagnostic diagnostic(SourceToken found, String expected) {
    return found.getType() == Token.EOF ? Diagnostic.of(Code.UNEXPECTED_END, found.span(), expected)
        : Diagnostic.of(Code.UNEXPECTED_TOKEN, found.span(), described(found), expected);
  }

  private static String described(SourceToken token) {
    return switch (token.getType()) {
      case M3Parser.ID, M3Parser.INTEGER, M3Parser.REAL -> "`" + shortened(token.getText()) + "`";
      default -> Words.of(token.getType());
    };
  }

  private static String shortened(String text) {
    return text.length() <= 40 ? text : text.substring(0, 37) + "...";
  }

  /** Where {@code token} looks like a keyword of ours or of another language, says how it is written. */
  private static void helpWithWord(Diagnostic error, SourceToken token) {
    if (token == null || token.getType() != M3Parser.ID && !error.span().equals(token.span())) {
      return;
    }
    String text = token.getText();
    int keyword = Words.misspelt(text);
    if (keyword != 0 && keyword != token.getType()) {
      error.help(text.equalsIgnoreCase(M3Parser.VOCABULARY.getSymbolicName(keyword))
          ? "keywords are written in capitals: " + Words.of(keyword) : "the keyword is " + Words.of(keyword));
    }
  }

  /** Whether {@code token} is an identifier that would be a keyword in capitals. */
  boolean isLowerCaseKeyword(SourceToken token) {
    return token != null && token.getType() == M3Parser.ID && Words.misspelt(token.getText()) != 0;
  }

  private void report(Diagnostic error, SourceToken found) {
    int index = found.getTokenIndex();
    boolean told = tokens.isMalformed(index) || tokens.isMalformed(index - 1)
        || found.getType() == Token.EOF && tokens.endsMalformed();
    if (!told) {
      log.add(error);
    }
  }
}
