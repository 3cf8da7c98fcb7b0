// SPDX-License-Identifier: MIT
package m3.types;

/** The type of what was refused already; it fits everywhere, so that one mistake is told once. */
public final class ErrorType extends Type {
  public static final ErrorType ERROR = new ErrorType();

  private ErrorType() {}

  @Override
  protected String structure() {
    return "<unknown>";
  }
}
