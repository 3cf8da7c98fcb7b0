// SPDX-License-Identifier: MIT
package m3.diagnostic;

/**
 * Every refusal this system can give, with its number, the rule it rests on, and its text.
 *
 * <p>Texts are lower case, without a final point, code in backticks; {@code %s} are filled by the reporter. Each code
 * has a page {@code docs/errors/M3-nnnn.md}, which {@code m3 explain} prints. Numbers: 0001–0049 characters and syntax,
 * 0050–0099 units and names, 0100–0199 declarations and types, 0200–0299 expressions, 0300–0399 statements, 0400–0449
 * SPIN's dialect, 0450–0499 warnings, 0500–0599 object files and linking, 0900–0999 run time.
 */
public enum Code {
  // Characters and syntax.
  UNEXPECTED_CHARACTER(1, "characters and tokens (Modula-3 2.8.1)", "unexpected character `%s`"),
  UNTERMINATED_COMMENT(2, "comments nest and must be closed (Modula-3 2.8.1)", "comment is never closed"),
  UNTERMINATED_TEXT(3, "a text literal ends on its line (Modula-3 2.6.6)", "text literal is never closed"),
  BAD_CHARACTER_LITERAL(4, "character literals (Modula-3 2.6.6)", "not a character literal"),
  BAD_ESCAPE(5, "escape sequences (Modula-3 2.6.6)", "unknown escape `%s`"),
  BAD_NUMBER(6, "numeric literals (Modula-3 2.6.6)", "malformed number `%s`"),
  UNTERMINATED_PRAGMA(7, "pragmas (Modula-3 2.7.3)", "pragma is never closed"),
  UNEXPECTED_TOKEN(8, "grammar (Modula-3 2.8)", "unexpected %s, expected %s"),
  UNEXPECTED_END(9, "grammar (Modula-3 2.8)", "the file ends here, expected %s"),
  END_NAME(10, "a unit or procedure ends with its own name (Modula-3 2.5, 2.4.5)", "`%s` ends with the name `%s`"),
  TOO_DEEP(11, "", "the program is nested too deeply here");

  private final int number;
  private final Severity severity;
  private final String section;
  private final String template;

  Code(int number, String section, String template) {
    this.number = number;
    this.section = section;
    this.template = template;
    this.severity = number >= 450 && number < 500 ? Severity.WARNING : Severity.ERROR;
  }

  /** The code as people see it, such as {@code M3-0231}. */
  public String id() {
    return String.format("M3-%04d", number);
  }

  public Severity severity() {
    return severity;
  }

  /** The rule and its section, printed as the last note; empty where there is none to cite. */
  public String section() {
    return section;
  }

  /** The template, with {@code %s} for what the reporter fills in. */
  public String template() {
    return template;
  }

  String message(Object... arguments) {
    return String.format(template, arguments);
  }
}
