// SPDX-License-Identifier: MIT
package m3.nodes;

import com.oracle.truffle.api.dsl.TypeSystemReference;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.source.SourceSection;

/** A node with a place in the source, kept as two numbers until it is asked for. */
@TypeSystemReference(NoTypes.class)
public abstract class M3Node extends Node {
  private int start = -1;
  private int length;

  /** Says where the node's text is in the source of its root. */
  public final void setSpan(int from, int count) {
    start = from;
    length = count;
  }

  public final boolean hasSpan() {
    return start >= 0;
  }

  @Override
  public SourceSection getSourceSection() {
    RootNode root = start < 0 ? null : getRootNode();
    return root instanceof Sourced sourced ? sourced.source().createSection(start, length) : null;
  }

  /** A root whose nodes' spans refer to one source. */
  public interface Sourced {
    com.oracle.truffle.api.source.Source source();
  }
}
