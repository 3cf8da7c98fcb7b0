// SPDX-License-Identifier: MIT
package m3.runtime;

import m3.types.ProcedureType.ExceptionName;

/** A declared exception in one instance of the unit that declares it: what is raised and what handlers look for. */
public final class ExceptionTag {
  private final ExceptionName name;
  private final boolean implicit;

  /** {@code implicit} is for SPIN's exception that stands for every run-time fault. */
  public ExceptionTag(ExceptionName name, boolean implicit) {
    this.name = name;
    this.implicit = implicit;
  }

  public ExceptionName name() {
    return name;
  }

  public boolean isImplicit() {
    return implicit;
  }

  @Override
  public String toString() {
    return name.toString();
  }
}
