// SPDX-License-Identifier: MIT
package m3.launcher;

/** A command line that cannot be understood; the message says what and how to mend it. */
public final class UsageError extends Exception {
  private static final long serialVersionUID = 1;

  public UsageError(String message) {
    super(message);
  }
}
