// SPDX-License-Identifier: MIT
package m3.syntax;

import m3.grammar.M3Parser;
import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.InputMismatchException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.atn.RuleTransition;
import org.antlr.v4.runtime.misc.IntervalSet;

/**
 * How the parser goes on after a syntax error.
 *
 * <p>A slip whose meaning is plain is reported and read as what was meant. Else a part that is missing where the text
 * goes on rightly is left out; failing that, the error travels up to the nearest statement, declaration or part of a
 * list, which is skipped to its end ({@link Skipping}). Nothing is reported again before a token has been accepted.
 */
final class SyntaxErrorStrategy extends DefaultErrorStrategy {
  private final TokenBuffer tokens;
  private final SyntaxErrors errors;
  private final Skipping skipping;

  SyntaxErrorStrategy(TokenBuffer tokens, SyntaxErrors errors) {
    this.tokens = tokens;
    this.errors = errors;
    this.skipping = new Skipping(tokens);
  }

  @Override
  public void reportError(Parser parser, RecognitionException error) {
    if (!inErrorRecoveryMode(parser)) {
      beginErrorCondition(parser);
      errors.unexpected((SourceToken) error.getOffendingToken(), error.getExpectedTokens(), parser.getContext());
    }
  }

  /** Told before every choice: mends what can be mended on the spot, else lets the choice fail or the rule end. */
  @Override
  public void sync(Parser parser) {
    int next = tokens.LA(1);
    IntervalSet viable = parser.getATN().nextTokens(parser.getATN().states.get(parser.getState()));
    if (viable.contains(next)) {
      return;
    }
    int rule = parser.getContext().getRuleIndex();
    if (rule == M3Parser.RULE_statements) {
      syncStatements(parser, viable);
    } else if (viable.contains(lookAlike(next)) && (next == M3Parser.EQUAL || !viable.contains(Token.EPSILON))) {
      mend(parser, lookAlike(next));
    } else if (rule == M3Parser.RULE_procedure) {
      syncProcedure(parser, viable);
    } else if (viable.contains(M3Parser.SEMICOLON) && tokens.LA(-1) != M3Parser.SEMICOLON) {
      syncList(parser, rule);
    } else if (!viable.contains(Token.EPSILON) && !mendMisspelt(parser, viable)) {
      if (rule == M3Parser.RULE_block || rule == M3Parser.RULE_interfaceBody || rule == M3Parser.RULE_moduleBody) {
        skipToDeclaration(parser, viable);
      } else {
        throw new InputMismatchException(parser);
      }
    }
  }

  /** Fields, methods, overrides and formals are separated by semicolons. */
  private void syncList(Parser parser, int rule) {
    int second = tokens.LA(2);
    boolean another = tokens.LA(1) == M3Parser.ID && switch (rule) {
      case M3Parser.RULE_fields -> second == M3Parser.COLON || second == M3Parser.COMMA || second == M3Parser.ASSIGN;
      case M3Parser.RULE_methods -> second == M3Parser.LEFT_PARENTHESIS;
      case M3Parser.RULE_overrides -> second == M3Parser.ASSIGN;
      case M3Parser.RULE_formals -> true;
      default -> false;
    };
    if (another || rule == M3Parser.RULE_formals && Skipping.startsFormal(tokens.LA(1))) {
      insertSemicolon(parser);
    } else if (tokens.LA(1) == M3Parser.COMMA && rule == M3Parser.RULE_formals) {
      mend(parser, M3Parser.SEMICOLON);
    }
  }

  /** A procedure's body follows an equals sign. */
  private void syncProcedure(Parser parser, IntervalSet viable) {
    if (viable.contains(M3Parser.EQUAL) && tokens.LA(-1) != M3Parser.PROCEDURE) {
      Token name = ((M3Parser.ProcedureContext) parser.getContext()).name;
      if (tokens.LA(1) == M3Parser.SEMICOLON && tokens.LA(2) == M3Parser.BEGIN && name != null && skipping.closes(2, name.getText())) {
        mend(parser, M3Parser.EQUAL);
      } else if (tokens.LA(1) == M3Parser.BEGIN) {
        errors.unexpected(tokens.LT(1), new IntervalSet(M3Parser.EQUAL), parser.getContext());
        tokens.insert(M3Parser.EQUAL);
      } else if (tokens.LA(1) == M3Parser.COLON) {
        errors.unexpected(tokens.LT(1), new IntervalSet(M3Parser.EQUAL), parser.getContext());
        skipping.signature();
      }
    }
  }

  private void syncStatements(Parser parser, IntervalSet viable) {
    int next = tokens.LA(1);
    if (Skipping.closesStatements(next) && isWantedOutside(parser, next) || mendMisspelt(parser, viable)) {
      return;
    }
    M3Parser.StatementsContext context = (M3Parser.StatementsContext) parser.getContext();
    SourceToken before = tokens.LT(-1);
    boolean separated = before.getType() == M3Parser.SEMICOLON || context.start == tokens.LT(1);
    boolean lowerCase = !separated && errors.isLowerCaseKeyword(before);
    int meant = separated || next != M3Parser.ID ? 0 : Words.misspelt(tokens.LT(1).getText());
    if (Skipping.closesStatements(meant) && isWantedOutside(parser, meant)) {
      mend(parser, meant);
      return;
    }
    if (!separated && Skipping.startsStatement(next) && !lowerCase) {
      insertSemicolon(parser);
      return;
    }
    int opener = context.getParent().start.getType();
    if (next == M3Parser.UNTIL && opener != M3Parser.BEGIN && Skipping.opens(opener)) {
      readAsEnd(parser);
      return;
    }
    if (!inErrorRecoveryMode(parser)) {
      beginErrorCondition(parser);
      errors.unexpectedInStatements(tokens.LT(1), before, context, parser.getExpectedTokens());
    }
    if (Skipping.closesStatements(next)) {
      tokens.consume();
    }
    skipping.statement(lowerCase && Skipping.opens(Words.misspelt(before.getText())) ? 1 : 0, lowerCase);
  }

  /** Reads UNTIL and its condition as the END of the construct around it. */
  private void readAsEnd(Parser parser) {
    if (!inErrorRecoveryMode(parser)) {
      errors.wrongCloser(tokens.LT(1), M3Parser.END, parser.getContext().getParent());
    }
    tokens.consume();
    skipping.statement(0, false);
    if (tokens.LA(1) != M3Parser.END || tokens.LA(2) == M3Parser.ID) {
      tokens.insert(M3Parser.END);
    }
  }

  /** Whether {@code closer} goes on with the statements' own construct or one around it; END and the end always do. */
  private static boolean isWantedOutside(Parser parser, int closer) {
    if (closer == M3Parser.END || closer == Token.EOF) {
      return true;
    }
    for (ParserRuleContext around = parser.getContext(); around != null; around = around.getParent()) {
      if (around.getRuleIndex() == M3Parser.RULE_procedure) {
        return false;
      }
      if (around.getRuleIndex() == M3Parser.RULE_statements && follow(parser, around).contains(closer)) {
        return true;
      }
    }
    return false;
  }

  private void insertSemicolon(Parser parser) {
    if (!inErrorRecoveryMode(parser)) {
      errors.missingSemicolon(tokens.LT(-1), tokens.LT(1));
    }
    tokens.insert(M3Parser.SEMICOLON);
  }

  private void skipToDeclaration(Parser parser, IntervalSet viable) {
    if (!inErrorRecoveryMode(parser)) {
      beginErrorCondition(parser);
      errors.unexpected(tokens.LT(1), viable, parser.getContext());
    }
    skipping.toDeclaration();
  }

  /** Reads the current token as {@code meant} after reporting it. */
  private void mend(Parser parser, int meant) {
    if (!inErrorRecoveryMode(parser)) {
      errors.slip(tokens.LT(1), meant);
    }
    tokens.LT(1).become(meant);
  }

  /** Reads a keyword written in other than capitals as the keyword, where it is wanted. */
  private boolean mendMisspelt(Parser parser, IntervalSet wanted) {
    if (tokens.LA(1) != M3Parser.ID) {
      return false;
    }
    int keyword = Words.misspelt(tokens.LT(1).getText());
    if (keyword == 0 || !wanted.contains(keyword)) {
      return false;
    }
    mend(parser, keyword);
    return true;
  }

  /** Told when the next token is not the one the rule needs: returns a token in its place or gives the rule up. */
  @Override
  public Token recoverInline(Parser parser) {
    IntervalSet wanted = parser.getATN().nextTokens(parser.getATN().states.get(parser.getState()));
    int next = tokens.LA(1);
    int meant = lookAlike(next);
    if (meant != 0 && wanted.contains(meant)) {
      mend(parser, meant);
      return accept(parser);
    }
    if (mendMisspelt(parser, wanted)) {
      return accept(parser);
    }
    int rule = parser.getContext().getRuleIndex();
    if (rule == M3Parser.RULE_statement && wanted.contains(M3Parser.UNTIL) && next == M3Parser.END
        && tokens.LA(2) != M3Parser.ID) {
      return endOfRepeat(parser);
    }
    if (rule == M3Parser.RULE_statement && wanted.contains(M3Parser.ASSIGN) && tokens.LA(-2) == M3Parser.FOR
        && next != M3Parser.DO && !Skipping.isLandmark(next)) {
      return afterForVariable(parser);
    }
    if (!wanted.contains(M3Parser.ID) && !Skipping.isLandmark(next) && wanted.contains(tokens.LA(2))) {
      reportUnwantedToken(parser);
      parser.consume();
      return accept(parser);
    }
    if (isEndName(parser) || (canBeLeftOut(wanted) && (singleTokenInsertion(parser) || next == Token.EOF))) {
      if (!inErrorRecoveryMode(parser)) {
        beginErrorCondition(parser);
        errors.missing(tokens.LT(1), wanted, parser.getContext());
      }
      int at = tokens.index() == 0 ? 0 : tokens.LT(-1).end();
      return tokens.empty(wanted.getMinElement(), at);
    }
    if (rule == M3Parser.RULE_declaration && wanted.contains(M3Parser.SEMICOLON)) {
      reportUnwantedToken(parser);
      skipping.declaration();
      return next(parser, M3Parser.SEMICOLON);
    }
    throw new InputMismatchException(parser);
  }

  /** Reads END where a REPEAT wants UNTIL, whose condition is missing then. */
  private Token endOfRepeat(Parser parser) {
    if (!inErrorRecoveryMode(parser)) {
      beginErrorCondition(parser);
      errors.wrongCloser(tokens.LT(1), M3Parser.UNTIL, parser.getContext());
    }
    tokens.consume();
    return tokens.empty(M3Parser.UNTIL, tokens.LT(-1).end());
  }

  /** The assignment sign of a FOR whose variable is written as a part of another. */
  private Token afterForVariable(Parser parser) {
    if (!inErrorRecoveryMode(parser)) {
      beginErrorCondition(parser);
      errors.forVariable(tokens.LT(1));
    }
    ((M3Parser.ForStatementContext) parser.getContext()).name = tokens.empty(M3Parser.ID, tokens.LT(-1).end());
    while (tokens.LA(1) != M3Parser.ASSIGN && tokens.LA(1) != M3Parser.DO && !Skipping.isLandmark(tokens.LA(1))) {
      tokens.consume();
    }
    return next(parser, M3Parser.ASSIGN);
  }

  /** The next token if it is of {@code type}, else an empty one. */
  private Token next(Parser parser, int type) {
    return tokens.LA(1) == type ? accept(parser) : tokens.empty(type, tokens.LT(-1).end());
  }

  /** What {@code type} is commonly written for. */
  private static int lookAlike(int type) {
    return switch (type) {
      case M3Parser.EQUAL -> M3Parser.ASSIGN;
      case M3Parser.ASSIGN -> M3Parser.EQUAL;
      case M3Parser.COLON -> M3Parser.ARROW;
      default -> 0;
    };
  }

  private Token accept(Parser parser) {
    Token token = parser.getCurrentToken();
    parser.consume();
    reportMatch(parser);
    return token;
  }

  @Override
  protected void reportUnwantedToken(Parser parser) {
    if (!inErrorRecoveryMode(parser)) {
      beginErrorCondition(parser);
      errors.unexpected(tokens.LT(1), getExpectedTokens(parser), parser.getContext());
    }
  }

  @Override
  protected boolean singleTokenInsertion(Parser parser) {
    ATNState next = parser.getATN().states.get(parser.getState()).transition(0).target;
    return parser.getATN().nextTokens(next, parser.getContext()).contains(tokens.LA(1));
  }

  /** Punctuation and keywords can be imagined where they are missing; names and values cannot. */
  private static boolean canBeLeftOut(IntervalSet wanted) {
    int only = wanted.getMinElement();
    return wanted.size() == 1 && only != M3Parser.ID && only != Token.EOF && only != Token.EPSILON;
  }

  private boolean isEndName(Parser parser) {
    return tokens.LA(-1) == M3Parser.END && switch (parser.getContext().getRuleIndex()) {
      case M3Parser.RULE_procedure, M3Parser.RULE_interfaceBody, M3Parser.RULE_moduleBody,
          M3Parser.RULE_instantiation -> true;
      default -> false;
    };
  }

  /** Told when a rule failed: the rule ends here, or passes the failure on to the one it is part of. */
  @Override
  public void recover(Parser parser, RecognitionException error) {
    ParserRuleContext context = parser.getContext();
    switch (context.getRuleIndex()) {
      case M3Parser.RULE_expression, M3Parser.RULE_type, M3Parser.RULE_identifiers, M3Parser.RULE_qualified,
          M3Parser.RULE_genericNames, M3Parser.RULE_designator, M3Parser.RULE_raises -> {
        if (!follow(parser, context).contains(tokens.LA(1))) {
          throw error;
        }
      }
      case M3Parser.RULE_signature -> {
        skipping.signature();
        if (!follow(parser, context).contains(tokens.LA(1))) {
          throw error;
        }
      }
      case M3Parser.RULE_statement -> skipping.statement(Skipping.opens(context.start.getType()) ? 1 : 0, false);
      case M3Parser.RULE_constant, M3Parser.RULE_typeDeclaration, M3Parser.RULE_exceptionDeclaration,
          M3Parser.RULE_variable, M3Parser.RULE_revelation, M3Parser.RULE_procedure -> skipping.declaration();
      case M3Parser.RULE_importing -> {
        skipping.declaration();
        if (tokens.LA(1) == M3Parser.SEMICOLON) {
          parser.consume();
        }
      }
      case M3Parser.RULE_field, M3Parser.RULE_method, M3Parser.RULE_override -> skipping.field();
      case M3Parser.RULE_formal -> skipping.formal();
      case M3Parser.RULE_branch, M3Parser.RULE_handler, M3Parser.RULE_typeArm -> skipping.arm();
      case M3Parser.RULE_check, M3Parser.RULE_fatalPragma -> {
        skipping.pragma();
        if (tokens.LA(1) == M3Parser.PRAGMA_CLOSE) {
          parser.consume();
        }
      }
      case M3Parser.RULE_block, M3Parser.RULE_interfaceBody, M3Parser.RULE_moduleBody, M3Parser.RULE_interfaceUnit,
          M3Parser.RULE_moduleUnit, M3Parser.RULE_instantiation, M3Parser.RULE_unit -> { }
      default -> throw error;
    }
  }

  private static IntervalSet follow(Parser parser, ParserRuleContext context) {
    if (context.getParent() == null || context.invokingState < 0) {
      return new IntervalSet(Token.EOF);
    }
    RuleTransition call = (RuleTransition) parser.getATN().states.get(context.invokingState).transition(0);
    return parser.getATN().getExpectedTokens(call.followState.stateNumber, context.getParent());
  }
}
