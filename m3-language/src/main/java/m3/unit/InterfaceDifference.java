// SPDX-License-Identifier: MIT
package m3.unit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import m3.types.OpaqueType;
import m3.types.Relations;
import m3.types.Type;

/**
 * How two checked interfaces of one name differ: by structure, not by text (requirement R31).
 *
 * <p>Equal are: the same names in the same order, of the same kinds, with equal types, values, defaults, exceptions and
 * revelations; and the same of every interface they import.
 */
public final class InterfaceDifference {
  private record Pair(Interface left, Interface right) {}

  private InterfaceDifference() {}

  /** What first differs between {@code left} and {@code right}, in a sentence that calls them here and there; or null. */
  public static String between(Interface left, Interface right) {
    Set<Pair> seen = new HashSet<>();
    Deque<Pair> rest = new ArrayDeque<>(List.of(new Pair(left, right)));
    while (!rest.isEmpty()) {
      Pair next = rest.poll();
      if (next.left == next.right || !seen.add(next)) {
        continue;
      }
      String difference = own(next.left, next.right);
      if (difference != null) {
        return next.left == left ? difference : "in interface `" + next.left.name() + "`: " + difference;
      }
      for (Interface imported : next.left.imports()) {
        rest.add(new Pair(imported, named(next.right, imported.name())));
      }
    }
    return null;
  }

  private static Interface named(Interface unit, String name) {
    return unit.imports().stream().filter(i -> i.name().equals(name)).findFirst().orElseThrow();
  }

  private static String own(Interface left, Interface right) {
    List<String> here = List.copyOf(left.symbols().keySet());
    List<String> there = List.copyOf(right.symbols().keySet());
    for (String name : here) {
      if (!there.contains(name)) {
        return "`" + name + "` is declared here and not there";
      }
    }
    for (String name : there) {
      if (!here.contains(name)) {
        return "`" + name + "` is declared there and not here";
      }
    }
    for (String name : here) {
      String difference = symbols(name, left.symbols().get(name), right.symbols().get(name));
      if (difference != null) {
        return difference;
      }
    }
    List<String> imports = left.imports().stream().map(Interface::name).sorted().toList();
    if (!imports.equals(right.imports().stream().map(Interface::name).sorted().toList())) {
      return "the imports differ";
    }
    return revelations(left, right);
  }

  private static String symbols(String name, Symbol left, Symbol right) {
    return switch (left) {
      case ConstantSymbol a when right instanceof ConstantSymbol b ->
          Relations.equal(a.type(), b.type()) && Objects.equals(a.value(), b.value()) ? null
              : "constant `" + name + "` has another value or type there";
      case TypeSymbol a when right instanceof TypeSymbol b -> types("type `" + name + "`", a.type(), b.type());
      case VariableSymbol a when right instanceof VariableSymbol b -> types("variable `" + name + "`", a.type(), b.type());
      case ProcedureSymbol a when right instanceof ProcedureSymbol b ->
          a.isExternal() == b.isExternal() ? types("procedure `" + name + "`", a.type(), b.type())
              : "procedure `" + name + "` is EXTERNAL on one side only";
      case ExceptionSymbol a when right instanceof ExceptionSymbol b -> exceptions(name, a, b);
      default -> left.getClass() == right.getClass() ? null : "`" + name + "` is another kind of thing there";
    };
  }

  private static String exceptions(String name, ExceptionSymbol left, ExceptionSymbol right) {
    if (left.argument() == null || right.argument() == null) {
      return left.argument() == right.argument() ? null : "exception `" + name + "` takes an argument on one side only";
    }
    return types("exception `" + name + "`", left.argument(), right.argument());
  }

  private static String types(String what, Type left, Type right) {
    if (left instanceof OpaqueType a && right instanceof OpaqueType b && !Relations.equal(a.bound(), b.bound())) {
      return what + " is opaque below `" + a.bound() + "` here and below `" + b.bound() + "` there";
    }
    return Relations.equal(left, right) ? null : what + " is `" + left + "` here and `" + right + "` there";
  }

  private static String revelations(Interface left, Interface right) {
    List<OpaqueRevelation> here = left.revealed();
    List<OpaqueRevelation> there = right.revealed();
    for (int i = 0; i < Math.max(here.size(), there.size()); i++) {
      if (i >= here.size() || i >= there.size() || !Relations.equal(here.get(i).opaque(), there.get(i).opaque())
          || !Relations.equal(here.get(i).concrete(), there.get(i).concrete())) {
        return "the revelations differ";
      }
    }
    return null;
  }
}
