// SPDX-License-Identifier: MIT
package m3.syntax;

import java.util.function.Supplier;

/**
 * The block of a procedure: known from the beginning, or read from where a tree is stored when it is first asked for.
 *
 * <p>Most procedures of a library are never called by one program; their blocks are never read.
 */
public final class Body {
  private Supplier<Stmt.Block> reader;
  private Stmt.Block block;

  private Body(Stmt.Block block, Supplier<Stmt.Block> reader) {
    this.block = block;
    this.reader = reader;
  }

  /** The body {@code block}. */
  public static Body of(Stmt.Block block) {
    return new Body(block, null);
  }

  /** The body that {@code reader} will give, asked once. */
  public static Body later(Supplier<Stmt.Block> reader) {
    return new Body(null, reader);
  }

  /** The declarations and statements. */
  public synchronized Stmt.Block block() {
    if (block == null) {
      block = reader.get();
      reader = null;
    }
    return block;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Body body && block().equals(body.block());
  }

  @Override
  public int hashCode() {
    return block().hashCode();
  }

  @Override
  public String toString() {
    return block().toString();
  }
}
