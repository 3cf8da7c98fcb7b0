// SPDX-License-Identifier: MIT
package m3.syntax;

import m3.grammar.M3Lexer;
import m3.source.SourceText;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.TokenFactory;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.misc.Pair;

/** The generated lexer making {@link SourceToken}s, and remembering where the comment or pragma it is in was opened. */
final class SourceLexer extends M3Lexer {
  private int opened;

  SourceLexer(SourceText source) {
    super(new SourceCharacters(source));
    removeErrorListeners();
    setTokenFactory(new Factory(source));
  }

  @Override
  public void pushMode(int mode) {
    if (_mode == DEFAULT_MODE) {
      opened = _tokenStartCharIndex;
    }
    super.pushMode(mode);
  }

  /** The offset where the outermost comment or pragma that was entered last starts. */
  int opened() {
    return opened;
  }

  boolean insideComment() {
    return _mode == COMMENT;
  }

  boolean insidePragma() {
    return _mode == PRAGMA_TEXT || _mode == NESTED_PRAGMA;
  }

  /** How many comments or pragmas are open around the present place. */
  int nesting() {
    return _modeStack.size();
  }

  private record Factory(SourceText source) implements TokenFactory<SourceToken> {
    @Override
    public SourceToken create(Pair<TokenSource, CharStream> origin, int type, String text, int channel, int start,
        int stop, int line, int column) {
      return new SourceToken(source, type, start, stop + 1);
    }

    @Override
    public SourceToken create(int type, String text) {
      return new SourceToken(source, type, 0, 0);
    }
  }
}
