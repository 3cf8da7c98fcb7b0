// SPDX-License-Identifier: MIT
package m3.syntax;

import m3.grammar.M3Lexer;
import m3.source.SourceText;
import m3.source.Span;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;

/**
 * A token of one source text, kept small: half a million of them are an ordinary program.
 *
 * <p>Its type may be changed while parsing, when a word turns out to be one of SPIN's or a slip is read as what was meant.
 */
final class SourceToken implements Token {
  private final SourceText source;
  private final int start;
  private final int end;
  private int type;
  private int index = -1;

  /** A token of {@code type} from offset {@code start} to {@code end}, exclusive. */
  SourceToken(SourceText source, int type, int start, int end) {
    this.source = source;
    this.type = type;
    this.start = start;
    this.end = end;
  }

  Span span() {
    return new Span(source, start, end);
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  void become(int newType) {
    type = newType;
  }

  void place(int at) {
    index = at;
  }

  /** Whether the token reads {@code word}; makes no string. */
  boolean reads(String word) {
    return end - start == word.length() && source.text().startsWith(word, start);
  }

  @Override
  public String getText() {
    return source.text().substring(start, end);
  }

  @Override
  public int getType() {
    return type;
  }

  @Override
  public int getLine() {
    return source.line(start);
  }

  @Override
  public int getCharPositionInLine() {
    return source.column(start) - 1;
  }

  @Override
  public int getChannel() {
    return type == M3Lexer.PRAGMA ? HIDDEN_CHANNEL : DEFAULT_CHANNEL;
  }

  @Override
  public int getTokenIndex() {
    return index;
  }

  @Override
  public int getStartIndex() {
    return start;
  }

  @Override
  public int getStopIndex() {
    return end - 1;
  }

  @Override
  public TokenSource getTokenSource() {
    return null;
  }

  @Override
  public CharStream getInputStream() {
    return null;
  }

  @Override
  public String toString() {
    return source.name() + ":" + getLine() + " `" + getText() + "`";
  }
}
