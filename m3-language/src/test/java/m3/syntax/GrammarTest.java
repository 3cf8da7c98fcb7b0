// SPDX-License-Identifier: MIT
package m3.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import m3.diagnostic.Diagnostics;
import m3.grammar.M3Parser;
import m3.source.SourceText;
import org.antlr.v4.runtime.ANTLRErrorListener;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.DiagnosticErrorListener;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.atn.RuleTransition;
import org.antlr.v4.runtime.atn.Transition;
import org.junit.jupiter.api.Test;

/** The grammar itself: the corpus is right, reaches every symbol of every production, and is never ambiguous. */
class GrammarTest {

  @Test
  void corpusParses() {
    List<SourceText> corpus = CorpusFiles.all();
    assertEquals(11, corpus.size(), "files in tests/syntax");
    for (SourceText source : corpus) {
      Diagnostics diagnostics = new Diagnostics();
      assertNotNull(Parser.parse(source, diagnostics), source.name());
      assertEquals(List.of(), diagnostics.all(), source.name());
    }
  }

  @Test
  void everySymbolOfEveryProductionIsMet() {
    Set<String> met = new HashSet<>();
    for (SourceText source : CorpusFiles.all()) {
      new Tracking(source, met).unit();
    }
    List<String> missing = new ArrayList<>();
    for (ATNState state : M3Parser._ATN.states) {
      for (Transition transition : state.getTransitions()) {
        String rule = M3Parser.ruleNames[state.ruleIndex];
        if (transition instanceof RuleTransition call) {
          require(met, state.stateNumber + ":", rule + " -> " + M3Parser.ruleNames[call.ruleIndex], missing);
        } else if (transition.label() != null) {
          for (int type : transition.label().toArray()) {
            require(met, state.stateNumber + ":" + type, rule + " -> " + M3Parser.VOCABULARY.getDisplayName(type), missing);
          }
        }
      }
    }
    assertEquals(List.of(), missing, "symbols of the grammar that no program in tests/syntax uses");
  }

  private static void require(Set<String> met, String key, String description, List<String> missing) {
    if (!met.contains(key)) {
      missing.add(description);
    }
  }

  /** Notes the grammar's state at every token accepted and every rule entered. */
  private static final class Tracking extends M3Parser {
    private final Set<String> met;

    Tracking(SourceText source, Set<String> met) {
      super(new TokenBuffer(source, new ErrorLog(new Diagnostics())));
      this.met = met;
      removeErrorListeners();
    }

    @Override
    public Token consume() {
      met.add(getState() + ":" + _input.LA(1));
      return super.consume();
    }

    @Override
    public Token match(int type) {
      met.add(getState() + ":" + _input.LA(1));
      return super.match(type);
    }

    @Override
    public void enterRule(ParserRuleContext context, int state, int rule) {
      met.add(context.invokingState + ":");
      super.enterRule(context, state, rule);
    }
  }

  @Test
  void corpusIsNowhereAmbiguous() {
    for (SourceText source : CorpusFiles.all()) {
      List<String> reports = reports(source, PredictionMode.LL_EXACT_AMBIG_DETECTION);
      assertTrue(reports.stream().noneMatch(report -> report.contains("reportAmbiguity")), source.name() + reports);
    }
  }

  @Test
  void generatedProgramIsNowhereAmbiguousAndNeedsNoMoreThanSll() {
    SourceText source = new SourceText("Long.m3", new ProgramGenerator(7).module("Long", 2_000));
    assertEquals(List.of(), reports(source, PredictionMode.SLL));
    assertFalse(reports(source, PredictionMode.LL_EXACT_AMBIG_DETECTION).stream()
        .anyMatch(report -> report.contains("reportAmbiguity")));
  }

  private static List<String> reports(SourceText source, PredictionMode mode) {
    List<String> reports = new ArrayList<>();
    M3Parser parser = new M3Parser(new TokenBuffer(source, new ErrorLog(new Diagnostics())));
    ANTLRErrorListener collect = new BaseErrorListener() {
      @Override
      public void syntaxError(Recognizer<?, ?> recognizer, Object offending, int line, int column, String message,
          RecognitionException error) {
        reports.add(line + ":" + column + " " + message);
      }
    };
    parser.removeErrorListeners();
    parser.addErrorListener(collect);
    parser.addErrorListener(new DiagnosticErrorListener());
    parser.getInterpreter().setPredictionMode(mode);
    parser.unit();
    return reports;
  }
}
