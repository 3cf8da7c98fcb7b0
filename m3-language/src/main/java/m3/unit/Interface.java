// SPDX-License-Identifier: MIT
package m3.unit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import m3.source.Span;
import m3.syntax.CompilationUnit;
import m3.types.Revelations;

/** A checked interface. */
public final class Interface {
  private final String name;
  private final Span span;
  private final CompilationUnit tree;
  private final boolean unsafe;
  private final Map<String, Symbol> symbols = new LinkedHashMap<>();
  private final Set<Interface> imports = new LinkedHashSet<>();
  private final Revelations revelations = new Revelations();
  private final List<Action.Initial> variables = new ArrayList<>();
  private final List<OpaqueRevelation> revealed = new ArrayList<>();

  /** An interface to be filled by the checker. {@code tree} is null for one provided by the host. */
  public Interface(String name, Span span, CompilationUnit tree, boolean unsafe) {
    this.name = name;
    this.span = span;
    this.tree = tree;
    this.unsafe = unsafe;
  }

  public String name() {
    return name;
  }

  /** Where its name is written. */
  public Span span() {
    return span;
  }

  public CompilationUnit tree() {
    return tree;
  }

  public boolean isUnsafe() {
    return unsafe;
  }

  /** What it declares, by name, in order. */
  public Map<String, Symbol> symbols() {
    return symbols;
  }

  /** The interfaces it imports directly. */
  public Set<Interface> imports() {
    return imports;
  }

  /** The revelations it makes itself. */
  public Revelations revelations() {
    return revelations;
  }

  /** Its variables with their initial values. */
  public List<Action.Initial> variables() {
    return variables;
  }

  /** The full revelations it makes itself, in order. */
  public List<OpaqueRevelation> revealed() {
    return revealed;
  }

  @Override
  public String toString() {
    return name;
  }
}
