// SPDX-License-Identifier: MIT
package m3.syntax;

import m3.source.Span;

/** An identifier where it is written. */
public record Id(Span span, String name) {
  @Override
  public String toString() {
    return name;
  }
}
