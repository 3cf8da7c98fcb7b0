// SPDX-License-Identifier: MIT
package spin.domain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import m3.diagnostic.Code;
import m3.diagnostic.Diagnostic;
import m3.runtime.InterfaceInstance;
import m3.runtime.ModuleInstance;
import m3.unit.Interface;
import m3.unit.InterfaceDifference;
import m3.unit.OpaqueRevelation;

/** What is checked of a domain before it is linked and before it runs: structures, types, implementations, revelations. */
final class Integrity {
  private final Domain domain;

  Integrity(Domain domain) {
    this.domain = domain;
  }

  /** A fault when a procedure is not implemented or an opaque type not revealed. */
  void requireWhole() throws LinkFault {
    requireImplemented();
    domain.own().forEach(InterfaceInstance::reveal);
    for (ModuleInstance module : domain.modules()) {
      requireOneRevelation(module);
      module.reveal();
    }
    requireRevealed();
    for (ModuleInstance module : domain.modules()) {
      requireTruth(module);
    }
  }

  private void requireOneRevelation(ModuleInstance module) throws LinkFault {
    OpaqueRevelation second = module.secondRevelation();
    if (second != null) {
      InterfaceInstance owner = module.interfaceNamed(second.opaque().unit());
      throw new LinkFault(Diagnostic.of(Code.REVEALED_BY_TWO, null, owner.unit().name(), second.opaque().local(),
          owner.revealed(second.opaque().local()).scope(), module));
    }
  }

  private void requireTruth(ModuleInstance module) throws LinkFault {
    ModuleInstance.Claim claim = module.falseClaim();
    if (claim != null) {
      throw new LinkFault(Diagnostic.of(Code.FALSE_CLAIM, null, module, claim.opaque(), claim.bound()));
    }
  }

  private void requireImplemented() throws LinkFault {
    for (InterfaceInstance mine : domain.own()) {
      for (var procedure : mine.procedures().entrySet()) {
        if (!procedure.getValue().linkage().isBound()) {
          throw new LinkFault(Diagnostic.of(Code.NOT_IMPLEMENTED, null, mine.unit().name(), procedure.getKey(), domain.name()));
        }
      }
    }
  }

  private void requireRevealed() throws LinkFault {
    for (InterfaceInstance mine : domain.own()) {
      for (String opaque : mine.opaqueTypes()) {
        if (mine.revealed(opaque) == null) {
          throw new LinkFault(Diagnostic.of(Code.NOT_REVEALED, null, mine.unit().name(), opaque, domain.name()));
        }
      }
    }
  }

  /** A fault when {@code offered} of {@code source} is not the interface that this domain was compiled against. */
  void requireSame(InterfaceInstance offered, Domain source) throws LinkFault {
    Interface expected = asCompiled(offered.unit().name());
    String difference = InterfaceDifference.between(expected, offered.unit());
    if (difference != null) {
      throw new LinkFault(Diagnostic.of(Code.OTHER_INTERFACE, null, domain.name(), expected.name(), offered.home())
          .note(difference)
          .help("compile `" + domain.name() + "` again, against the interface of `" + source.name() + "`"));
    }
  }

  private Interface asCompiled(String wanted) {
    List<Interface> imports = new ArrayList<>();
    domain.own().forEach(i -> imports.addAll(i.unit().imports()));
    domain.modules().forEach(m -> imports.addAll(m.unit().imports()));
    return imports.stream().filter(i -> i.name().equals(wanted)).findFirst().orElseThrow();
  }

  /** An interface that {@code offered} rests on must be the one of that name that this domain has itself. */
  void requireConsistent(InterfaceInstance offered, Map<String, InterfaceInstance> found) throws LinkFault {
    Map<String, InterfaceInstance> mine = new LinkedHashMap<>(found);
    domain.modules().forEach(m -> mine.putAll(m.imports()));
    domain.own().forEach(i -> mine.put(i.unit().name(), i));
    for (InterfaceInstance below : reachable(List.of(offered))) {
      String used = below.unit().name();
      InterfaceInstance other = mine.get(used);
      if (other != null && other != below) {
        throw new LinkFault(Diagnostic.of(Code.TYPE_CONFLICT, null, offered.unit().name(), offered.home(), used,
            below.home(), domain.name(), used, other.home())
            .help("let `" + domain.name() + "` import `" + used + "` from domain `" + below.home() + "` instead of defining it"));
      }
    }
  }

  private static Set<InterfaceInstance> reachable(Collection<InterfaceInstance> from) {
    Set<InterfaceInstance> seen = new LinkedHashSet<>();
    Deque<InterfaceInstance> rest = new ArrayDeque<>(from);
    while (!rest.isEmpty()) {
      InterfaceInstance next = rest.poll();
      if (seen.add(next)) {
        rest.addAll(next.imports().values());
      }
    }
    return seen;
  }
}
