// SPDX-License-Identifier: MIT
package m3.nodes;

import com.oracle.truffle.api.instrumentation.StandardTags;
import com.oracle.truffle.api.interop.TruffleObject;
import m3.interop.NodeObject;

/**
 * A node that reads or writes a scalar variable. Where it has a place in the source, instruments find it by
 * {@link StandardTags.ReadVariableTag} or {@link StandardTags.WriteVariableTag}, and the variable's name in its node object.
 */
sealed interface VariableNode {

  /** An expression whose text in the source is the variable. */
  non-sealed interface Read extends VariableNode {}

  /** A statement; {@link #variable} is null when what it writes is no variable of the program. */
  non-sealed interface Write extends VariableNode {
    String variable();
  }

  /** What instruments are told of {@code node}. */
  static TruffleObject object(M3Node node) {
    return switch (node) {
      case Read _ -> new NodeObject(StandardTags.ReadVariableTag.NAME, node.getSourceSection().getCharacters().toString());
      case Write write -> new NodeObject(StandardTags.WriteVariableTag.NAME, write.variable());
      default -> null;
    };
  }
}
