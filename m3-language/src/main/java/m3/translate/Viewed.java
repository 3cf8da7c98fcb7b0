// SPDX-License-Identifier: MIT
package m3.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import m3.nodes.ExpressionNode;
import m3.types.ArrayType;
import m3.types.Layout;
import m3.types.Type;
import m3.unit.Value;

/**
 * A part of viewed bytes: where it begins, from what it is reached, and how much of it there is.
 *
 * @param bytes the array that is looked at
 * @param need the bytes that the whole view needs, compared when it is used; 0 where they were compared before
 * @param bits where the part begins, from the start of the bytes
 * @param indices what is added for each subscript and SUBARRAY
 * @param count how many elements the part has, an open array; given the slots of the bytes. Null for all else
 */
record Viewed(Value bytes, long need, long bits, List<Scaled> indices, IntFunction<ExpressionNode> count) {

  /** A position, checked by its own node, less {@code low}, times {@code stride} bits. */
  record Scaled(IntFunction<ExpressionNode> position, long low, long stride) {}

  static Viewed of(Value.Place.View view, IntFunction<ExpressionNode> count) {
    long need = Layout.size(view.type());
    boolean compared = need < 0 || Layout.size(view.source().type().unpacked()) >= 0;
    return new Viewed(view.source(), compared ? 0 : need + 7 >> 3, 0, List.of(), need < 0 ? count : null);
  }

  Viewed plus(long more) {
    return new Viewed(bytes, need, bits + more, indices, null);
  }

  Viewed plus(Scaled more) {
    List<Scaled> all = new ArrayList<>(indices);
    all.add(more);
    return new Viewed(bytes, need, bits, all, null);
  }

  /** The element at what {@code index} gives, a position from 0. */
  Viewed element(Type array, Supplier<ExpressionNode> index) {
    return plus(new Scaled(slots -> index.get(), 0, Layout.elementStride((ArrayType) array.unpacked())));
  }

  Viewed counting(IntFunction<ExpressionNode> elements) {
    return new Viewed(bytes, need, bits, indices, elements);
  }

  /** Whether the part begins with a byte, whatever its subscripts are. */
  boolean isWhole() {
    return bits % 8 == 0 && !inBits();
  }

  /** Whether subscripts count bits, not whole bytes. */
  boolean inBits() {
    return indices.stream().anyMatch(i -> i.stride % 8 != 0);
  }
}
