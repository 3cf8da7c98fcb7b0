// SPDX-License-Identifier: MIT
package m3.syntax;

import m3.diagnostic.Diagnostics;
import m3.source.SourceText;

/**
 * Reads the text of one compilation unit into its tree; the only entrance to this package's machinery.
 *
 * <p>All of the definition's chapter 2.8 is read, with SPIN's words. Any text at all is fit input: what is wrong becomes
 * diagnostics, several at once, and the tree holds what could be kept, with {@code Broken} in the gaps.
 */
public final class Parser {
  private Parser() {}

  /**
   * Parses {@code source}, reporting to {@code diagnostics}.
   *
   * @return the unit, or null when not even its head (kind and name) could be read; then an error has been reported
   */
  public static CompilationUnit parse(SourceText source, Diagnostics diagnostics) {
    ErrorLog log = new ErrorLog(diagnostics);
    TokenBuffer tokens = new TokenBuffer(source, log);
    GuardedParser parser = new GuardedParser(tokens, new SyntaxErrors(tokens, log));
    return new TreeBuilder(source, tokens, log).unit(parser.parse());
  }
}
