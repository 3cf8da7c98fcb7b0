// SPDX-License-Identifier: MIT
package spin.kernel;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import m3.object.ObjectFault;
import m3.program.CheckedObject;
import m3.program.CompileFailure;
import m3.program.Library;
import m3.program.ProgramLoader;
import m3.program.World;
import m3.runtime.InterfaceInstance;
import m3.runtime.M3Context;
import m3.source.SourceText;
import m3.unit.Interface;
import m3.unit.ProcedureSymbol;
import m3.unit.Symbol;

/**
 * An interface that the program around the kernel implements.
 *
 * @param text the interface in Modula-3
 * @param procedures what each of its procedures does, on Long, Boolean, Double and String
 * @param domains the names of the domains that may import it
 */
public record HostInterface(String text, Map<String, Function<Object[], Object>> procedures, Set<String> domains) {

  /** The name of the interface {@code text}; an {@link IllegalArgumentException} when it is none that the host can implement. */
  public static String nameOf(String text) {
    return unit(text).name();
  }

  /** An {@link IllegalArgumentException} when the host cannot implement the interface {@code text} by procedures of these {@code names}. */
  public static void check(String text, Set<String> names) {
    Interface unit = unit(text);
    for (Symbol symbol : unit.symbols().values()) {
      if (symbol instanceof ProcedureSymbol p) {
        require(names.contains(p.name()), "no implementation of `" + p.qualifiedName() + "` is given");
        HostFunction.requirePlain(p.type(), p.qualifiedName());
      }
    }
    for (String name : names) {
      require(unit.symbols().get(name) instanceof ProcedureSymbol, "interface `" + unit.name() + "` has no procedure `" + name + "`");
    }
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new IllegalArgumentException(otherwise);
    }
  }

  private static Interface unit(String text) {
    ProgramLoader loader = new ProgramLoader(List.of(Library.STANDARD));
    loader.add(new SourceText("offer", text));
    try {
      CheckedObject checked = CheckedObject.of(loader.objectFile("offer"));
      require(checked.interfaces().size() == 1 && checked.interfaces().getFirst().imports().isEmpty(),
          "what is offered is one interface that imports nothing");
      return checked.interfaces().getFirst();
    } catch (CompileFailure refused) {
      throw new IllegalArgumentException(refused.getMessage(), refused);
    } catch (ObjectFault impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** An instance of it in {@code context}. */
  public InterfaceInstance instance(M3Context context) {
    Interface unit = unit(text);
    InterfaceInstance made = new InterfaceInstance(unit, "host");
    made.reveal();
    made.createVariables(context.types());
    for (Symbol symbol : unit.symbols().values()) {
      if (symbol instanceof ProcedureSymbol p) {
        World.bind(context, made.procedureNamed(p.name()), HostFunction.of(p.type(), procedures.get(p.name())));
      }
    }
    return made;
  }
}
