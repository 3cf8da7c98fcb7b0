// SPDX-License-Identifier: MIT
package m3.unit;

import m3.source.Span;
import m3.types.OpaqueType;
import m3.types.ReferenceType;

/** A full revelation: {@code opaque} is {@code concrete}; {@code span} is where a unit says so. */
public record OpaqueRevelation(OpaqueType opaque, ReferenceType concrete, Span span) {}
