// SPDX-License-Identifier: MIT
package m3.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.ArityException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.interop.UnsupportedTypeException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import m3.types.ProcedureType;

/** A procedure value: an event in the paper's sense (SOSP'95 3.2), with the activation it is nested in, if any. */
@ExportLibrary(InteropLibrary.class)
public final class Procedure implements TruffleObject {
  private final String name;
  private final ProcedureType type;
  private final Linkage linkage;
  private final Object[] environment;

  /** A procedure; {@code environment} holds the variables around a nested one, and is null at top level. */
  public Procedure(String name, ProcedureType type, Linkage linkage, Object[] environment) {
    this.name = name;
    this.type = type;
    this.linkage = linkage;
    this.environment = environment;
  }

  /** The name by which people know it. */
  public String name() {
    return name;
  }

  public ProcedureType type() {
    return type;
  }

  public Linkage linkage() {
    return linkage;
  }

  /** The variables around a nested procedure; null at top level. */
  public Object[] environment() {
    return environment;
  }

  public boolean isNested() {
    return environment != null;
  }

  /** Whether this and {@code other} agree as closures: one body in one environment (definition 2.6.11). */
  public boolean agrees(Procedure other) {
    return this == other || environment != null && environment == other.environment && linkage == other.linkage;
  }

  @ExportMessage
  boolean isExecutable() {
    return true;
  }

  @ExportMessage
  @TruffleBoundary
  Object execute(Object[] arguments) throws ArityException, UnsupportedTypeException {
    return HostValues.call(this, arguments);
  }

  @ExportMessage
  @TruffleBoundary
  Object toDisplayString(@SuppressWarnings("unused") boolean allowSideEffects) {
    return name + type.formalsText();
  }

  @Override
  public String toString() {
    return name;
  }
}
