// SPDX-License-Identifier: MIT
package m3.syntax;

import m3.grammar.M3Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;

/** The generated parser with a bound on nesting, so that no text can exhaust the Java stack here or in a later pass. */
class GuardedParser extends M3Parser {
  /** So many rules may be open at once: 497 parentheses or IFs, each inside the other. */
  static final int DEEPEST = 1_500;

  private final TokenBuffer tokens;
  private final SyntaxErrors errors;
  private int depth;
  private UnitContext whole;
  private ParserRuleContext head;

  GuardedParser(TokenBuffer tokens, SyntaxErrors errors) {
    super(tokens);
    this.tokens = tokens;
    this.errors = errors;
    removeErrorListeners();
    setErrorHandler(new SyntaxErrorStrategy(tokens, errors));
    setBuildParseTree(false);
    getInterpreter().setPredictionMode(PredictionMode.SLL);
  }

  /** The unit's tree, perhaps with gaps; only its head when it nests too deeply, which is then reported. */
  UnitContext parse() {
    try {
      return unit();
    } catch (TooDeep tooDeep) {
      errors.tooDeep((SourceToken) getCurrentToken());
      whole.interface_ = head instanceof InterfaceUnitContext unit ? unit : null;
      whole.module = head instanceof ModuleUnitContext unit ? unit : null;
      return whole;
    }
  }

  @Override
  public void enterRule(ParserRuleContext context, int state, int rule) {
    super.enterRule(context, state, rule);
    switch (rule) {
      case RULE_unit -> whole = (UnitContext) context;
      case RULE_interfaceUnit, RULE_moduleUnit -> head = context;
      default -> { }
    }
    if (++depth > DEEPEST) {
      throw new TooDeep();
    }
  }

  @Override
  public void exitRule() {
    depth--;
    super.exitRule();
  }

  /**
   * Accepts a token of {@code type}; but an END that bears a name closes a procedure or unit, never the statement or type
   * that is open inside, whose own END is then taken to be missing here.
   */
  @Override
  public Token match(int type) {
    if (type == END && tokens.LA(1) == END && tokens.LA(2) == ID && isInner()
        && (tokens.LA(3) == SEMICOLON || tokens.LA(3) == DOT)) {
      errors.missingEnd(_ctx);
      return tokens.empty(END, tokens.LT(-1).end());
    }
    return super.match(type);
  }

  /** Whether the END of the rule at hand bears no name. */
  private boolean isInner() {
    return switch (_ctx.getRuleIndex()) {
      case RULE_interfaceBody, RULE_instantiation -> false;
      case RULE_block -> _ctx.parent instanceof BlockStatementContext;
      default -> true;
    };
  }

  /** Abandons the parse; carries no stack, for the stack is the trouble. */
  private static final class TooDeep extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooDeep() {
      super("nested too deeply", null, false, false);
    }
  }
}
