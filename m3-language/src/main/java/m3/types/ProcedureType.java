// SPDX-License-Identifier: MIT
package m3.types;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** A procedure type (definition 2.2.8), with SPIN's EPHEMERAL and FUNCTIONAL, or PROCANY above all of them. */
public final class ProcedureType extends Type {
  /** SPIN's PROCANY: supertype of every procedure type; cannot be called. */
  public static final ProcedureType PROCANY = procany();

  /** How a formal takes its actual. */
  public enum Mode {
    VALUE, VAR, READONLY
  }

  /** One formal; {@code initial} is its default, or null. */
  public record Formal(String name, Mode mode, Type type, Constant initial) {
    public Formal {
      Objects.requireNonNull(type);
    }
  }

  /** An exception, by the unit that declares it, a module or an interface, and its name there. */
  public record ExceptionName(String unit, boolean inModule, String name) {
    /** Written out, like {@link #hashCode}: what a record has of itself is linked when it is first called, which a start feels. */
    @Override
    public boolean equals(Object other) {
      return other instanceof ExceptionName(String theirs, boolean module, String called) && name.equals(called) && unit.equals(theirs)
          && inModule == module;
    }

    @Override
    public int hashCode() {
      return 31 * unit.hashCode() + name.hashCode();
    }

    @Override
    public String toString() {
      return unit + "." + name;
    }
  }

  /** Formals, result (null for none) and raises (null for ANY). */
  public record Parts(List<Formal> formals, Type result, List<ExceptionName> raises) {}

  private final boolean ephemeral;
  private final boolean functional;
  private final Lazy<Parts> parts;

  public ProcedureType(boolean ephemeral, boolean functional, Supplier<Parts> parts) {
    this.ephemeral = ephemeral;
    this.functional = functional;
    this.parts = new Lazy<>(parts);
  }

  private static ProcedureType procany() {
    ProcedureType type = new ProcedureType(false, false, () -> new Parts(List.of(), null, null));
    type.nameAs("PROCANY");
    return type;
  }

  public boolean isEphemeral() {
    return ephemeral;
  }

  public boolean isFunctional() {
    return functional;
  }

  public List<Formal> formals() {
    return parts.get().formals();
  }

  /** The result type, null for a proper procedure. */
  public Type result() {
    return parts.get().result();
  }

  /** What it may raise; null stands for RAISES ANY. */
  public List<ExceptionName> raises() {
    return parts.get().raises();
  }

  private static final int DEEPEST = 3;

  /** The name of the formal that takes the receiver; no program can write it, for it is given by position only. */
  private static final String RECEIVER = "(receiver)";

  /** The same signature with a receiver before its formals, as a method's procedure has it. */
  public ProcedureType withReceiver(Type receiver) {
    return new ProcedureType(ephemeral, functional, () -> {
      List<Formal> all = new java.util.ArrayList<>();
      all.add(new Formal(RECEIVER, Mode.VALUE, receiver, null));
      all.addAll(formals());
      return new Parts(all, result(), raises());
    });
  }

  /** Formals, result and raises as written after a name. */
  public String formalsText() {
    return formalsText(DEEPEST);
  }

  private String formalsText(int depth) {
    String list = formals().stream()
        .map(f -> (f.mode() == Mode.VALUE ? "" : f.mode() + " ") + f.name() + ": " + shown(f.type(), depth))
        .collect(Collectors.joining("; ", "(", ")"));
    String raising = raises() == null ? " RAISES ANY" : raises().isEmpty() ? ""
        : raises().stream().map(ExceptionName::toString).collect(Collectors.joining(", ", " RAISES {", "}"));
    return list + (result() == null ? "" : ": " + result()) + raising;
  }

  /** A formal whose default is the procedure itself has its type, which has no name: it is cut off at some depth. */
  private static String shown(Type formal, int depth) {
    return formal instanceof ProcedureType inner && inner.name() == null ? depth == 0 ? "PROCEDURE ..." : inner.structure(depth - 1)
        : formal.toString();
  }

  @Override
  protected String structure() {
    return structure(DEEPEST);
  }

  private String structure(int depth) {
    return (functional ? "FUNCTIONAL " : "") + (ephemeral ? "EPHEMERAL " : "") + "PROCEDURE " + formalsText(depth);
  }
}
