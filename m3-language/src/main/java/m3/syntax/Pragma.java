// SPDX-License-Identifier: MIT
package m3.syntax;

import java.util.List;
import m3.source.Span;

/**
 * A pragma that the language knows: {@code <*NAME ...*>} (definition 2.7.3 and CM3's additions).
 *
 * <p>{@code exceptions} is the list of FATAL ({@code ANY} stands as an empty list with {@code any} true);
 * {@code text} the raw text after the name, for EXTERNAL and others that carry words.
 */
public record Pragma(Span span, String name, String text, List<QualifiedId> exceptions, boolean any) {}
