// SPDX-License-Identifier: MIT
package m3.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.RootCallTarget;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import m3.diagnostic.Code;
import m3.types.AnyReference;
import m3.types.Constant;
import m3.types.OpaqueType;
import m3.types.ProcedureType;
import m3.types.ReferenceType;
import m3.types.Type;
import m3.unit.Action;
import m3.unit.ExceptionSymbol;
import m3.unit.Interface;
import m3.unit.Module;
import m3.unit.OpaqueRevelation;
import m3.unit.ProcedureSymbol;
import m3.unit.VariableSymbol;

/** A module in one place where it runs: its globals and procedures, linked to instances of the interfaces it names. */
public final class ModuleInstance implements LinkScope {

  /** Makes call targets of checked procedures; the translator. */
  public interface Translation {
    RootCallTarget procedure(ModuleInstance instance, ProcedureSymbol procedure);

    /** The target that does what {@code body}, a part of {@code procedure}'s, does, and gives a result of type {@code result}. */
    RootCallTarget part(ModuleInstance instance, ProcedureSymbol procedure, Action.Block body, Type result);

    /** The target that runs the initial values of globals and then the module's body. */
    RootCallTarget body(ModuleInstance instance);
  }

  private final Module unit;
  private final M3Context context;
  private final Map<String, InterfaceInstance> imports = new LinkedHashMap<>();
  private final List<InterfaceInstance> exports = new ArrayList<>();
  private final Map<String, Procedure> procedures = new LinkedHashMap<>();
  private final Map<VariableSymbol, Object> variables = new HashMap<>();
  private final Map<String, ExceptionTag> exceptions = new LinkedHashMap<>();
  private boolean created;
  private boolean initialised;
  private volatile Supplier<Fault> retired;
  private Account account;
  private String follows;

  /** An instance of {@code unit} that exports the instances {@code exports}; imports are linked later. */
  public ModuleInstance(Module unit, M3Context context, List<InterfaceInstance> exports) {
    this.unit = unit;
    this.context = context;
    this.exports.addAll(exports);
    exports.forEach(e -> imports.put(e.unit().name(), e));
    for (ExceptionSymbol exception : unit.exceptions()) {
      this.exceptions.put(exception.name(), new ExceptionTag(exception, this));
    }
    bind();
    context.types().offer(this);
  }

  /** Has the interfaces it exports reach its procedures, in place of those of another module. */
  public void bind() {
    for (ProcedureSymbol procedure : unit.procedures()) {
      define(procedure);
    }
  }

  private void define(ProcedureSymbol symbol) {
    Procedure mine = null;
    for (InterfaceInstance exported : exports) {
      Procedure declared = exported.procedureNamed(symbol.name());
      if (declared != null) {
        declared.linkage().bind(() -> translated(symbol), new Linkage.Implementation(this, symbol));
        mine = mine == null ? declared : mine;
      }
    }
    if (mine == null && procedures.containsKey(symbol.name())) {
      return;
    }
    if (mine == null) {
      mine = new Procedure(symbol.qualifiedName(), symbol.type(), new Linkage(symbol.qualifiedName()), null);
      mine.linkage().bind(() -> translated(symbol), new Linkage.Implementation(this, symbol));
    }
    procedures.put(symbol.name(), mine);
  }

  private RootCallTarget translated(ProcedureSymbol symbol) {
    if (!created) {
      throw Fault.of(Code.NOT_LINKED, null, symbol.qualifiedName());
    }
    return context.translation().procedure(this, symbol);
  }

  public Module unit() {
    return unit;
  }

  public M3Context context() {
    return context;
  }

  /** The account of the domain it is in; null for the kernel's own units, and in programs without domains. */
  public Account account() {
    return account;
  }

  public void setAccount(Account charged) {
    account = charged;
  }

  /** Links the import {@code name} to {@code imported}. */
  public void link(String name, InterfaceInstance imported) {
    imports.put(name, imported);
  }

  /** Undoes {@link #link} of {@code name} to {@code imported}. */
  public void unlink(String name, InterfaceInstance imported) {
    imports.remove(name, imported);
  }

  /** The names of interfaces it imports that are not linked. */
  public List<String> unresolved() {
    return unit.imports().stream().map(Interface::name).filter(name -> !imports.containsKey(name)).toList();
  }

  /** The interface instances it is linked to, exported ones included, by name. */
  public Map<String, InterfaceInstance> imports() {
    return imports;
  }

  public List<InterfaceInstance> exports() {
    return exports;
  }

  /** Tells the interfaces whose opaque types it reveals; after all imports are linked. */
  public void reveal() {
    for (OpaqueRevelation revelation : unit.revealed()) {
      if (!revelation.opaque().isOfModule()) {
        interfaceNamed(revelation.opaque().unit()).reveal(revelation.opaque(), revelation.concrete(), this);
      }
    }
  }

  /** What {@code opaque}, a type of this module's own, is. */
  ReferenceType concrete(OpaqueType opaque) {
    return unit.revealed().stream().filter(r -> r.opaque() == opaque).findFirst().orElseThrow().concrete();
  }

  /** One full revelation that is not this module's to make, as the other one that made it; null when there is none. */
  public OpaqueRevelation secondRevelation() {
    for (OpaqueRevelation revelation : unit.revealed()) {
      OpaqueType opaque = revelation.opaque();
      InterfaceInstance.Revealed known = opaque.isOfModule() ? null : interfaceNamed(opaque.unit()).revealed(opaque.local());
      if (known != null && known.scope() != this) {
        return revelation;
      }
    }
    return null;
  }

  /** What this module claims of an opaque type by a partial revelation. */
  public record Claim(OpaqueType opaque, ReferenceType bound) {}

  /** A claim in the module's scope that is not true of the type as it is revealed; null when all are. */
  public Claim falseClaim() {
    for (OpaqueType opaque : unit.scope().opaques()) {
      for (ReferenceType bound : unit.scope().bounds(opaque)) {
        if (opaque.unit() != null && bound != opaque.bound() && !isBelow(opaque, bound)) {
          return new Claim(opaque, bound);
        }
      }
    }
    return null;
  }

  private boolean isBelow(OpaqueType opaque, ReferenceType bound) {
    if (bound instanceof AnyReference) {
      return true;
    }
    TypeDescriptor type = context.types().named(opaque, this);
    TypeDescriptor above = context.types().named(bound, this);
    return type != null && (type == above
        || type instanceof ObjectDescriptor object && above instanceof ObjectDescriptor higher && object.isBelow(higher));
  }

  /** Makes the globals with their types' defaults; from now on its procedures can be called. */
  public void createVariables() {
    created = true;
    for (Action.Initial initial : unit.variables()) {
      variables.put(initial.variable(), Globals.create(initial.variable().type(), null, context.types(), this));
    }
  }

  /** The cell or storage of global {@code variable}, of this module or of a linked interface. */
  public Object global(VariableSymbol variable) {
    return variable.inInterface() ? interfaceNamed(variable.unit()).variable(variable.name()) : variables.get(variable);
  }

  /** The tag of {@code exception}, of this module or of an interface; null when that is not linked. */
  public ExceptionTag exception(ProcedureType.ExceptionName exception) {
    if (exception.inModule()) {
      return exceptions.get(exception.name());
    }
    InterfaceInstance owner = interfaceNamed(exception.unit());
    return owner == null ? null : owner.exception(exception.name());
  }

  /** The procedure of this module called {@code name}, or null. */
  public Procedure procedureNamed(String name) {
    return procedures.get(name);
  }

  /** The procedures of this module by name. */
  public Map<String, Procedure> procedures() {
    return procedures;
  }

  @Override
  public InterfaceInstance interfaceNamed(String name) {
    return Imports.find(name, imports);
  }

  @Override
  public Procedure procedure(Constant.Procedure constant) {
    if (!constant.inInterface() && constant.unit().equals(unit.name())) {
      return procedures.get(constant.name());
    }
    InterfaceInstance owner = interfaceNamed(constant.unit());
    return owner == null ? null : owner.procedureNamed(constant.name());
  }

  public boolean isInitialised() {
    return initialised;
  }

  /** Has all its procedures translated anew, so that no translation holds on to what it was linked to. */
  public void renew() {
    procedures.values().forEach(p -> p.linkage().renew());
  }

  /**
   * Takes the module out of use for good: calls of its procedures fail with what {@code why} gives, activations that run end
   * so at their next poll, and its globals and links are given up.
   */
  public void retire(Supplier<Fault> why) {
    retired = why;
    procedures.values().forEach(p -> p.linkage().unbind(why));
    exports.forEach(InterfaceInstance::retire);
    variables.clear();
    imports.clear();
    context.types().forget(this);
  }

  /**
   * Gives up what it holds, for another module has taken its place in the interfaces it exports; calls of its other procedures, by
   * values that were made of them, fail with what {@code why} gives.
   */
  public void supersede(Supplier<Fault> why) {
    retired = why;
    procedures.forEach((name, procedure) -> {
      if (exports.stream().noneMatch(e -> e.procedureNamed(name) == procedure)) {
        procedure.linkage().unbind(why);
      }
    });
    variables.clear();
    imports.clear();
    context.types().forget(this);
  }

  /**
   * As {@link #retire}, but the interfaces stay as they are, so that another module may take its place in them.
   */
  public void stop(Supplier<Fault> why) {
    procedures.values().forEach(p -> p.linkage().unbind(why));
    supersede(why);
  }

  /** Says that it took the place of an older version, of the domain {@code home}, whose values may still come to it. */
  public void follow(String home) {
    follows = home;
  }

  /**
   * The fault for {@code wrong}, by which the host refused to take a value for one of another type: checked code meets none such but
   * those of an older version. Else {@code wrong} is an error of this system.
   */
  @TruffleBoundary
  public RuntimeException revoked(RuntimeException wrong) {
    return follows == null ? wrong : Fault.of(Code.REVOKED, null, follows);
  }

  /** Has calls of its procedures fail again, after another module tried in vain to take its place. */
  public void refuse() {
    procedures.values().forEach(p -> p.linkage().unbind(retired));
  }

  /** Why it was taken out of use; null while it is in use. */
  public Supplier<Fault> retired() {
    return retired;
  }

  /** Runs the module's body, the first time it is asked. */
  public void initialise() {
    if (!initialised) {
      initialised = true;
      context.translation().body(this).call(new Object[] {null});
    }
  }

  @Override
  public String toString() {
    return unit.name();
  }
}
