// SPDX-License-Identifier: MIT
package m3.diagnostic;

/** How grave a diagnostic is: an error refuses the unit, a warning does not. */
public enum Severity {
  ERROR,
  WARNING;

  /** The word printed before the code. */
  public String word() {
    return this == ERROR ? "error" : "warning";
  }
}
