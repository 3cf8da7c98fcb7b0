// SPDX-License-Identifier: MIT
package m3.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import m3.diagnostic.Diagnostics;
import m3.source.SourceText;
import org.antlr.v4.runtime.ParserRuleContext;
import org.junit.jupiter.api.Test;

/** Parsing costs work in proportion to length: counted in rules entered and tokens looked at, not in time. */
class GrowthTest {
  /** How much was done for one text. */
  private record Work(int lines, long rules, long looks) {}

  @Test
  void workGrowsLikeLength() {
    Work small = work(5_000);
    Work large = work(40_000);
    double longer = (double) large.lines() / small.lines();
    assertEquals(longer, (double) large.rules() / small.rules(), longer * 0.05, small + " " + large);
    assertEquals(longer, (double) large.looks() / small.looks(), longer * 0.05, small + " " + large);
    assertTrue(small.looks() < 400L * small.lines(), small.toString());
  }

  private static Work work(int lines) {
    ProgramGenerator generator = new ProgramGenerator(3);
    SourceText source = new SourceText("Long.m3", generator.module("Long", lines));
    Diagnostics diagnostics = new Diagnostics();
    ErrorLog log = new ErrorLog(diagnostics);
    CountingTokens tokens = new CountingTokens(source, log);
    CountingParser parser = new CountingParser(tokens, log);
    parser.parse();
    assertFalse(diagnostics.hasErrors(), () -> diagnostics.all().toString());
    return new Work(generator.lines(), parser.rules, tokens.looks);
  }

  private static final class CountingTokens extends TokenBuffer {
    private long looks;

    CountingTokens(SourceText source, ErrorLog log) {
      super(source, log);
    }

    @Override
    public SourceToken LT(int k) {
      looks++;
      return super.LT(k);
    }
  }

  private static final class CountingParser extends GuardedParser {
    private long rules;

    CountingParser(TokenBuffer tokens, ErrorLog log) {
      super(tokens, new SyntaxErrors(tokens, log));
    }

    @Override
    public void enterRule(ParserRuleContext context, int state, int rule) {
      rules++;
      super.enterRule(context, state, rule);
    }
  }
}
