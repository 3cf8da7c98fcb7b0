// SPDX-License-Identifier: MIT
package m3.syntax;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import m3.grammar.M3Lexer;
import m3.source.SourceText;
import m3.source.Span;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.Interval;

/**
 * The tokens of one source text for the parser, read as they are asked for; pragmas are kept aside.
 *
 * <p>SPIN's words become tokens of their own here, where their neighbours leave no other reading. Malformed tokens are
 * reported and passed on as what they were meant to be. When the log
 * has lost patience the text is taken to end.
 */
class TokenBuffer implements TokenStream {
  /** So many tokens after a word may decide what the word is. */
  private static final int HORIZON = 4;

  /** A pragma the grammar does not read, and the index of the token it stands before. */
  record Aside(int before, SourceToken token) {}

  private final SourceText source;
  private final SourceLexer lexer;
  private final ErrorLog log;
  private final LexicalErrors errors;
  private final List<SourceToken> tokens = new ArrayList<>();
  private final List<Aside> pragmas = new ArrayList<>();
  private final BitSet malformed = new BitSet();
  private boolean ended;
  private boolean endsMalformed;
  private int position;

  TokenBuffer(SourceText source, ErrorLog log) {
    this.source = source;
    this.log = log;
    this.errors = new LexicalErrors(log);
    this.lexer = new SourceLexer(source);
  }

  /** The pragmas the grammar does not read, in order. */
  List<Aside> pragmas() {
    return pragmas;
  }

  /** Whether the token at {@code index}, or what was written before it, was malformed and has been reported. */
  boolean isMalformed(int index) {
    return index >= 0 && malformed.get(index);
  }

  /** Whether the end of the text lies inside a comment or pragma, or was declared; either has been reported. */
  boolean endsMalformed() {
    return endsMalformed;
  }

  /** Puts an empty token of {@code type} before the current one, where a person left it out. */
  void insert(int type) {
    int at = position == 0 ? 0 : tokens.get(position - 1).end();
    tokens.add(position, empty(type, at));
    for (int i = tokens.size() - 1; i >= position; i--) {
      tokens.get(i).place(i);
      malformed.set(i + 1, malformed.get(i));
    }
    malformed.clear(position);
    for (int i = pragmas.size() - 1; i >= 0 && pragmas.get(i).before() >= position; i--) {
      pragmas.set(i, new Aside(pragmas.get(i).before() + 1, pragmas.get(i).token()));
    }
  }

  /** A token without characters, of {@code type} at offset {@code at}, for what is missing there. */
  SourceToken empty(int type, int at) {
    return new SourceToken(source, type, at, at);
  }

  private void fill(int index) {
    while (!ended && tokens.size() <= index + HORIZON) {
      fetch();
    }
  }

  private void fetch() {
    if (log.isExhausted()) {
      end();
      return;
    }
    SourceToken token = (SourceToken) lexer.nextToken();
    switch (token.getType()) {
      case M3Lexer.PRAGMA -> pragmas.add(new Aside(tokens.size(), token));
      case M3Lexer.UNEXPECTED -> {
        malformed.set(tokens.size());
        errors.unexpected(token);
      }
      case M3Lexer.FOREIGN_OPERATOR, M3Lexer.BAD_NUMBER, M3Lexer.BAD_CHARACTER, M3Lexer.BAD_TEXT -> {
        malformed.set(tokens.size());
        errors.malformed(token);
        append(token);
      }
      case M3Lexer.DOT -> {
        if (!endsNumber(token)) {
          append(token);
        }
      }
      case Token.EOF -> {
        if (lexer.insideComment()) {
          errors.openComment(new Span(source, lexer.opened(), lexer.opened() + 2), lexer.nesting());
        } else if (lexer.insidePragma()) {
          errors.openPragma(new Span(source, lexer.opened(), lexer.opened() + 2));
        }
        end();
      }
      default -> append(token);
    }
  }

  /** Whether {@code dot} ends a number, as in {@code 1.}, which is reported and read as the real number. */
  private boolean endsNumber(SourceToken dot) {
    SourceToken before = tokens.isEmpty() ? null : tokens.getLast();
    if (before == null || before.getType() != M3Lexer.INTEGER || before.end() != dot.start()) {
      return false;
    }
    malformed.set(tokens.size() - 1);
    errors.endsWithDot(before.span().to(dot.span()));
    before.become(M3Lexer.REAL);
    return true;
  }

  private void end() {
    append(new SourceToken(source, Token.EOF, source.text().length(), source.text().length()));
    ended = true;
    endsMalformed = log.isExhausted() || lexer.insideComment() || lexer.insidePragma();
  }

  private void append(SourceToken token) {
    token.place(tokens.size());
    tokens.add(token);
    promote(tokens.size() - 2);
  }

  /** Decides what the word at {@code at} is, now that the token after it is known. */
  private void promote(int at) {
    if (at < 0 || tokens.get(at).getType() != M3Lexer.ID) {
      return;
    }
    SourceToken word = tokens.get(at);
    switch (tokens.get(at + 1).getType()) {
      case M3Lexer.LEFT_PARENTHESIS -> promoteProcedureWords(at - 1);
      case M3Lexer.PROCEDURE -> promoteProcedureWords(at);
      case M3Lexer.INTEGER -> promoteAligned(word);
      case M3Lexer.ID -> {
        promoteAligned(word);
        if (word.reads("CVAR")) {
          word.become(M3Lexer.CVAR);
        }
      }
      default -> { }
    }
  }

  private static void promoteAligned(SourceToken word) {
    if (word.reads("ALIGNED")) {
      word.become(M3Lexer.ALIGNED);
    }
  }

  /** The words that end at {@code last} stand before PROCEDURE or a method's name. */
  private void promoteProcedureWords(int last) {
    for (int at = last; at >= 0 && tokens.get(at).getType() == M3Lexer.ID; at--) {
      SourceToken word = tokens.get(at);
      if (word.reads("EPHEMERAL")) {
        word.become(M3Lexer.EPHEMERAL);
      } else if (word.reads("FUNCTIONAL")) {
        word.become(M3Lexer.FUNCTIONAL);
      } else {
        return;
      }
    }
  }

  @Override
  public SourceToken LT(int k) {
    int at = k > 0 ? position + k - 1 : position + k;
    if (at < 0) {
      return null;
    }
    fill(at);
    return tokens.get(Math.min(at, tokens.size() - 1));
  }

  @Override
  public int LA(int k) {
    SourceToken token = LT(k);
    return token == null ? Token.INVALID_TYPE : token.getType();
  }

  @Override
  public void consume() {
    if (LA(1) == Token.EOF) {
      throw new IllegalStateException("cannot consume the end of " + source.name());
    }
    position++;
  }

  @Override
  public SourceToken get(int index) {
    fill(index);
    return tokens.get(index);
  }

  @Override
  public int index() {
    return position;
  }

  @Override
  public void seek(int index) {
    position = index;
  }

  @Override
  public int mark() {
    return 0;
  }

  @Override
  public void release(int marker) {
    // Every token is kept: there is nothing to release.
  }

  @Override
  public int size() {
    return tokens.size();
  }

  @Override
  public String getSourceName() {
    return source.name();
  }

  @Override
  public TokenSource getTokenSource() {
    return lexer;
  }

  @Override
  public String getText(Interval interval) {
    return getText(get(interval.a), get(interval.b));
  }

  @Override
  public String getText() {
    return source.text();
  }

  @Override
  public String getText(RuleContext context) {
    return getText(context.getSourceInterval());
  }

  @Override
  public String getText(Token start, Token stop) {
    return source.text().substring(start.getStartIndex(), stop.getStopIndex() + 1);
  }
}
