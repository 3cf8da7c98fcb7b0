// SPDX-License-Identifier: MIT
package m3.object;

import java.util.function.Supplier;
import m3.source.SourceText;
import m3.syntax.CompilationUnit;

/** A unit that was parsed and checked before: its text and its tree, each read when it is first asked for. */
public final class StoredUnit {
  private final String fileName;
  private final SourceText source;
  private final boolean trusted;
  private Supplier<CompilationUnit> reader;
  private CompilationUnit tree;

  StoredUnit(String fileName, SourceText source, boolean trusted, Supplier<CompilationUnit> reader) {
    this.fileName = fileName;
    this.source = source;
    this.trusted = trusted;
    this.reader = reader;
  }

  /** The unit {@code tree}; {@code trusted} ones may be UNSAFE and declare EXTERNAL procedures. */
  public static StoredUnit of(CompilationUnit tree, boolean trusted) {
    StoredUnit unit = new StoredUnit(fileName(tree), tree.span().source(), trusted, null);
    unit.tree = tree;
    return unit;
  }

  /** The name of a file that by custom holds {@code tree}, such as {@code Wr.i3}. */
  public static String fileName(CompilationUnit tree) {
    return tree.name().name() + (tree.isInterface() ? ".i" : ".m") + (tree.generic() ? "g" : "3");
  }

  /** The name of a file that by custom holds it, such as {@code Wr.i3}. */
  public String fileName() {
    return fileName;
  }

  /** Its text. */
  public SourceText source() {
    return source;
  }

  /** Whether it may be UNSAFE and declare EXTERNAL procedures. */
  public boolean trusted() {
    return trusted;
  }

  /** Its tree. */
  public synchronized CompilationUnit tree() {
    if (tree == null) {
      tree = reader.get();
      reader = null;
    }
    return tree;
  }

  @Override
  public String toString() {
    return fileName;
  }
}
