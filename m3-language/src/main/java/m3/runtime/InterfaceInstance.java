// SPDX-License-Identifier: MIT
package m3.runtime;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import m3.diagnostic.Code;
import m3.types.Constant;
import m3.types.OpaqueType;
import m3.types.ReferenceType;
import m3.unit.ExceptionSymbol;
import m3.unit.Interface;
import m3.unit.ProcedureSymbol;
import m3.unit.Symbol;
import m3.unit.TypeSymbol;
import m3.unit.VariableSymbol;

/**
 * An interface in one place where it is exported: its procedures, variables and exceptions.
 *
 * <p>Procedures are bound, and opaque types revealed, by the modules that implement it.
 */
public final class InterfaceInstance implements LinkScope {
  /** What an opaque type is, and the instance in whose terms that is said. */
  public record Revealed(ReferenceType concrete, LinkScope scope) {}

  private final Interface unit;
  private final String home;
  private final Map<String, InterfaceInstance> imports = new LinkedHashMap<>();
  private final Map<String, Procedure> procedures = new LinkedHashMap<>();
  private final Map<String, ExceptionTag> exceptions = new LinkedHashMap<>();
  private final Map<String, Object> variables = new LinkedHashMap<>();
  private final Map<String, Revealed> revealed = new LinkedHashMap<>();

  /**
   * An instance of {@code unit}; {@link #link} gives it its imports before it is used.
   *
   * <p>{@code home} names the domain that exports it, for people.
   */
  public InterfaceInstance(Interface unit, String home) {
    this.unit = unit;
    this.home = home;
    for (Symbol symbol : unit.symbols().values()) {
      switch (symbol) {
        case ProcedureSymbol p -> procedures.put(p.name(),
            new Procedure(p.qualifiedName(), p.type(), new Linkage(p.qualifiedName()), null));
        case ExceptionSymbol e -> exceptions.put(e.name(), new ExceptionTag(e, this));
        default -> { }
      }
    }
  }

  public Interface unit() {
    return unit;
  }

  /** The name of the domain that exports it. */
  public String home() {
    return home;
  }

  /** The names of interfaces it imports that are not linked. */
  public List<String> unresolved() {
    return unit.imports().stream().map(Interface::name).filter(name -> !imports.containsKey(name)).toList();
  }

  /** Links the import called {@code name} to {@code imported}. */
  public void link(String name, InterfaceInstance imported) {
    imports.put(name, imported);
  }

  /** Undoes {@link #link} of {@code name} to {@code imported}. */
  public void unlink(String name, InterfaceInstance imported) {
    imports.remove(name, imported);
  }

  /** The instances it imports, by interface name. */
  public Map<String, InterfaceInstance> imports() {
    return imports;
  }

  /** Makes its variables, with their constant initial values. */
  public void createVariables(TypeTable types) {
    for (var initial : unit.variables()) {
      VariableSymbol variable = initial.variable();
      Constant constant = initial.value() == null ? null : ((m3.unit.Value.Literal) literal(initial.value())).constant();
      variables.put(variable.name(), Globals.create(variable.type(), constant, types, this));
    }
  }

  /** As {@link #createVariables}, unless that was done. */
  public void createMissingVariables(TypeTable types) {
    if (variables.isEmpty()) {
      createVariables(types);
    }
  }

  private static m3.unit.Value literal(m3.unit.Value value) {
    return value instanceof m3.unit.Value.ProcedureValue p
        ? new m3.unit.Value.Literal(p.span(), p.type(), new Constant.Procedure(p.procedure().unit(), p.procedure().inInterface(), p.procedure().name()))
        : value;
  }

  /** The procedure {@code name}; null when the interface has none such. */
  public Procedure procedureNamed(String name) {
    return procedures.get(name);
  }

  /** Its procedures by name. */
  public Map<String, Procedure> procedures() {
    return procedures;
  }

  /** The cell or storage of variable {@code name}. */
  public Object variable(String name) {
    return variables.get(name);
  }

  public ExceptionTag exception(String name) {
    return exceptions.get(name);
  }

  /** Takes in the full revelations that the interface makes itself; after its imports are linked. */
  public void reveal() {
    for (var revelation : unit.revealed()) {
      interfaceNamed(revelation.opaque().unit()).reveal(revelation.opaque(), revelation.concrete(), this);
    }
  }

  /** Says what {@code opaque}, an opaque type of this interface, is; a fault when another unit said so before. */
  public void reveal(OpaqueType opaque, ReferenceType concrete, LinkScope scope) {
    Revealed before = revealed.get(opaque.local());
    if (before != null && before.scope() != scope) {
      throw Fault.of(Code.REVEALED_BY_TWO, null, unit.name(), opaque.local(), before.scope(), scope);
    }
    revealed.put(opaque.local(), new Revealed(concrete, scope));
  }

  /** The names of the opaque types it declares. */
  public List<String> opaqueTypes() {
    return unit.symbols().values().stream()
        .filter(s -> s instanceof TypeSymbol t && t.type() instanceof OpaqueType o && unit.name().equals(o.unit())
            && o.local().equals(s.name()))
        .map(Symbol::name).toList();
  }

  /** What the opaque type {@code name} is; null when no module said yet. */
  public Revealed revealed(String name) {
    return revealed.get(name);
  }

  /** Forgets what its opaque types are, so that other modules can say it. */
  public void conceal() {
    revealed.clear();
  }

  /** Gives its variables their initial values again. */
  public void resetVariables(TypeTable types) {
    Map<String, Object> before = new LinkedHashMap<>(variables);
    createVariables(types);
    Map<String, Object> fresh = new LinkedHashMap<>(variables);
    variables.putAll(before);
    for (var initial : unit.variables()) {
      VariableSymbol variable = initial.variable();
      Object kept = before.get(variable.name());
      Object wanted = fresh.get(variable.name());
      switch (types.layout(variable.type(), this)) {
        case ScalarLayout scalar when kept instanceof Cell cell -> cell.set(scalar.kind(), ((Cell) wanted).get(scalar.kind()));
        case RecordLayout record -> record.assign(kept, wanted);
        case ArrayLayout array -> array.assign(kept, wanted);
        default -> { }
      }
    }
  }

  /** Gives up its links, revelations and the referents of its variables; others may go on naming what it declares. */
  public void retire() {
    imports.clear();
    revealed.clear();
    for (Symbol symbol : unit.symbols().values()) {
      if (symbol instanceof VariableSymbol variable && Kind.of(variable.type()) == Kind.OBJECT
          && variables.get(variable.name()) instanceof Cell cell) {
        cell.set(Kind.OBJECT, null);
      }
    }
  }

  @Override
  public InterfaceInstance interfaceNamed(String name) {
    return name.equals(unit.name()) ? this : Imports.find(name, imports);
  }

  @Override
  public Procedure procedure(Constant.Procedure constant) {
    InterfaceInstance owner = constant.inInterface() ? interfaceNamed(constant.unit()) : null;
    return owner == null ? null : owner.procedureNamed(constant.name());
  }

  @Override
  public String toString() {
    return unit.name();
  }
}
