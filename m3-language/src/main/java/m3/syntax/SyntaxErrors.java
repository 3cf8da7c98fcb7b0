// SPDX-License-Identifier: MIT
package m3.syntax;

import m3.diagnostic.Code;
import m3.diagnostic.Diagnostic;
import m3.diagnostic.Diagnostics;
import m3.grammar.M3Parser;
import m3.source.Span;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;

/** Words the parser's complaints for people. */
final class SyntaxErrors {
  private final TokenBuffer tokens;
  private final Diagnostics diagnostics;
  private final Expectation expectation = new Expectation();

  SyntaxErrors(TokenBuffer tokens, Diagnostics diagnostics) {
    this.tokens = tokens;
    this.diagnostics = diagnostics;
  }

  void tooDeep(SourceToken at) {
    diagnostics.add(Diagnostic.of(Code.TOO_DEEP, at.span()).here("one level too many")
        .help("name a part of it: a constant, a type or a procedure of its own"));
  }

  /** Reports {@code found} where the grammar wants one of {@code expected}. */
  void unexpected(SourceToken found, IntervalSet expected) {
    Diagnostic error = diagnostic(found, expectation.of(expected));
    helpWithWord(error, found);
    if (expected.size() == 1 && expected.contains(M3Parser.ID) && tokens.LA(-1) == M3Parser.END) {
      error.help("a procedure or unit ends with its name, as in `END Name`");
    }
    report(error, found);
  }

  /** Reports {@code found} after {@code before} in a list of statements. */
  void unexpectedInStatements(SourceToken found, SourceToken before, M3Parser.StatementsContext context,
      IntervalSet expected) {
    boolean bare = !context.items.isEmpty()
        && context.items.getLast() instanceof M3Parser.AssignOrCallContext last && last.assign == null
        && last.stop == before && before.getType() != M3Parser.RIGHT_PARENTHESIS;
    Diagnostic error = diagnostic(found, bare ? "`:=` or `(`" : expectation.of(expected));
    helpWithWord(error, before);
    helpWithWord(error, found);
    report(error, found);
  }

  /** Reports that a statement was ended by nothing before {@code next} begins another. */
  void missingSemicolon(SourceToken before, SourceToken next) {
    Diagnostic error = diagnostic(next, "`;`");
    Span end = before.span();
    error.also(new Span(end.source(), Math.max(end.start(), end.end() - 1), end.end()), "`;` is missing after this");
    helpWithWord(error, next);
    report(error.help("statements are separated by `;`"), next);
  }

  /** Reports that what {@code opener} opened is not closed before the current END, which bears a name. */
  void missingEnd(SourceToken opener) {
    SourceToken end = tokens.LT(1);
    String name = tokens.LT(2).getText();
    Diagnostic error = Diagnostic.of(Code.UNEXPECTED_TOKEN, end.span().to(tokens.LT(2).span()), "`END " + name + "`",
        "`END`").also(opener.span(), described(opener) + " is opened here and not closed");
    int before = opener.getTokenIndex() - 1;
    if (before >= 0 && tokens.get(before).getType() == M3Parser.ELSE && opener.getType() == M3Parser.IF) {
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
      case M3Parser.EQUAL -> error.help("declarations and bindings are written with `=`; `:=` assigns");
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
      error.help("keywords are written in capitals: " + Words.of(keyword));
    } else if (text.equalsIgnoreCase("elseif") || text.equalsIgnoreCase("elif")) {
      error.help("another condition of the same IF is `ELSIF`");
    }
  }

  /** Whether {@code token} is an identifier that would be a keyword in capitals. */
  boolean isLowerCaseKeyword(SourceToken token) {
    return token != null && token.getType() == M3Parser.ID && Words.misspelt(token.getText()) != 0;
  }

  /** Whether {@code token} opens what an END closes, in capitals or not. */
  boolean opens(SourceToken token) {
    return token != null && Skipping.opens(token.getType() == M3Parser.ID ? Words.misspelt(token.getText())
        : token.getType());
  }

  private void report(Diagnostic error, SourceToken found) {
    int index = found.getTokenIndex();
    boolean told = tokens.isMalformed(index) || tokens.isMalformed(index - 1)
        || found.getType() == Token.EOF && tokens.endsMalformed();
    if (!told) {
      diagnostics.add(error);
    }
  }
}
