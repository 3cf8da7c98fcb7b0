// SPDX-License-Identifier: MIT
package spin.domain;

import com.oracle.truffle.api.interop.TruffleObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.WeakHashMap;
import java.util.function.Function;
import m3.diagnostic.Code;
import m3.diagnostic.Diagnostic;
import m3.event.Events;
import m3.program.CheckedObject;
import m3.runtime.Account;
import m3.runtime.Fault;
import m3.runtime.InterfaceInstance;
import m3.runtime.M3Context;
import m3.runtime.ModuleInstance;
import m3.runtime.Preemption;
import m3.unit.Interface;
import m3.unit.Module;

/**
 * A protection domain: the interfaces it exports, and the modules that run in it (SOSP'95 3.1, Figure 2).
 *
 * <p>A domain begins with unresolved imports; {@link #resolve} links them to what other domains export, after comparing
 * structures; {@link #initialize} runs it when none is left.
 */
final class Domain implements TruffleObject {
  private final String name;
  private final M3Context context;
  private final Map<String, InterfaceInstance> exports = new LinkedHashMap<>();
  private final List<InterfaceInstance> own = new ArrayList<>();
  private final List<ModuleInstance> modules = new ArrayList<>();
  private final List<Domain> elements = new ArrayList<>();
  private final List<Function<String, InterfaceInstance>> demands = new ArrayList<>();
  private final Map<String, InterfaceInstance> links = new LinkedHashMap<>();
  private final Integrity integrity = new Integrity(this);
  private Account account;
  private Object kept;
  private boolean exportsNothing;
  private boolean host;
  private String stopped;
  private boolean initialized;
  private boolean destroyed;
  private boolean copied;
  private final int number;

  /** A domain that exports nothing yet. */
  Domain(String name, M3Context context) {
    this.name = name;
    this.context = context;
    Living all = living(context);
    number = all.made++;
    all.domains.add(this);
  }

  /** The domains of one context that were not destroyed. */
  private static final class Living {
    final Set<Domain> domains = Collections.newSetFromMap(new WeakHashMap<>());
    int made;
  }

  private static Living living(M3Context context) {
    return context.service(Living.class, Living::new);
  }

  private Set<Domain> living() {
    return living(context).domains;
  }

  /** The domains of {@code context} that were not destroyed, in the order in which they were made; without duplicates of others. */
  static List<Domain> all(M3Context context) {
    return living(context).domains.stream().filter(domain -> !domain.copied)
        .sorted(Comparator.comparingInt(domain -> domain.number)).toList();
  }

  /** What people may see of it. */
  Domains.Sight sight() {
    return new Domains.Sight(name, List.copyOf(own), List.copyOf(modules), exportedNames(), initialized);
  }

  /** A domain with the units of {@code object}, all imports unresolved; what it uses counts for {@code creator}'s domain too. */
  static Domain of(CheckedObject object, M3Context context, Account creator) {
    Domain domain = new Domain(object.name(), context);
    domain.account = new Account(object.name(), Isolation.of(context), context);
    domain.account.placeBelow(creator);
    Isolation.of(context).register(domain);
    object.interfaces().forEach(domain::define);
    for (Module module : object.modules()) {
      List<InterfaceInstance> exported = module.exports().stream().map(domain::define).toList();
      ModuleInstance instance = new ModuleInstance(module, context, exported);
      instance.setAccount(domain.account);
      domain.modules.add(instance);
    }
    domain.linkOwn();
    return domain;
  }

  /** A domain that exports what the running module {@code module} exports; it has nothing to resolve or to run. */
  static Domain of(ModuleInstance module, M3Context context) {
    String home = module.account() == null ? "" : module.account().name() + ".";
    Domain domain = new Domain(home + module.unit().name(), context);
    module.exports().forEach(domain::export);
    return domain;
  }

  private InterfaceInstance define(Interface unit) {
    return exports.computeIfAbsent(unit.name(), n -> {
      InterfaceInstance made = new InterfaceInstance(unit, name);
      own.add(made);
      return made;
    });
  }

  private void linkOwn() {
    for (InterfaceInstance mine : own) {
      link(mine.unit().name(), mine);
    }
  }

  private void link(String imported, InterfaceInstance to) {
    for (InterfaceInstance mine : own) {
      if (mine.unresolved().contains(imported)) {
        mine.link(imported, to);
      }
    }
    for (ModuleInstance module : modules) {
      if (module.unresolved().contains(imported)) {
        module.link(imported, to);
      }
    }
  }

  String name() {
    return name;
  }

  M3Context context() {
    return context;
  }

  /** What it uses and may use; null when it has no code of its own. */
  Account account() {
    return account;
  }

  /** The interfaces that are its own. */
  List<InterfaceInstance> own() {
    return own;
  }

  /** Its modules. */
  List<ModuleInstance> modules() {
    return modules;
  }

  /** What it was linked to, by name. */
  Map<String, InterfaceInstance> links() {
    return links;
  }

  boolean isInitialized() {
    return initialized;
  }

  /** Why it was stopped; null when it was not. */
  String stopped() {
    return stopped;
  }

  /** Has it export {@code instance} too. */
  void export(InterfaceInstance instance) {
    exports.put(instance.unit().name(), instance);
  }

  /** Has it export what {@code demand} gives for a name, asked when a name is first needed. */
  void exportOnDemand(Function<String, InterfaceInstance> demand) {
    demands.add(demand);
  }

  /** A domain that exports the interface {@code unit}, a value of INTERFACE_UNIT; a fault when it is something else. */
  static Domain ofInterface(Object unit, M3Context context) throws LinkFault {
    if (!(unit instanceof InterfaceInstance instance)) {
      throw new LinkFault(Diagnostic.of(Code.NO_INTERFACE_UNIT, null).help("write `INTERFACE_UNIT(I)` for an imported interface `I`"));
    }
    Domain domain = new Domain(instance.home() + "." + instance.unit().name(), context);
    domain.export(instance);
    return domain;
  }

  /** A domain that exports what this one does now; what is added to one or deleted from it does not change the other. */
  Domain duplicate() throws LinkFault {
    requireAlive();
    Domain copy = new Domain(name, context);
    copy.copied = true;
    copy.exports.putAll(exports);
    copy.elements.addAll(elements);
    copy.demands.addAll(demands);
    copy.kept = kept;
    copy.exportsNothing = exportsNothing;
    copy.host = host;
    return copy;
  }

  /** Has it export what {@code other} does, now and later. */
  void add(Domain other) throws LinkFault {
    requireAlive();
    other.requireAlive();
    if (other.contains(this)) {
      throw new LinkFault(Diagnostic.of(Code.DOMAIN_CYCLE, null, name, other.name));
    }
    for (String exported : other.exportedNames()) {
      InterfaceInstance mine = exported(exported);
      if (mine != null && mine != other.exported(exported)) {
        throw new LinkFault(Diagnostic.of(Code.EXPORTED_TWICE, null, name, exported));
      }
    }
    elements.add(other);
  }

  private boolean contains(Domain wanted) {
    return this == wanted || elements.stream().anyMatch(element -> element.contains(wanted));
  }

  /** No longer exports what it does by way of {@code element}; whether it did. */
  boolean delete(Domain element) {
    return elements.remove(element);
  }

  /** The domains that were added to it. */
  List<Domain> elements() {
    return elements;
  }

  /** What module Domain keeps with it. */
  Object kept() {
    return kept;
  }

  void keep(Object value) {
    kept = value;
  }

  /** Has it export nothing from now on. */
  void exportNothing() {
    exportsNothing = true;
  }

  /** Says that the program around the kernel implements what it exports. */
  Domain ofHost() {
    host = true;
    return this;
  }

  /** Whether all code of it, and of what was added to it, is safe Modula-3. */
  boolean isModula3() {
    return !host && elements.stream().allMatch(Domain::isModula3);
  }

  /** The interface it exports as {@code wanted}, or null. */
  InterfaceInstance exported(String wanted) {
    if (exportsNothing) {
      return null;
    }
    InterfaceInstance known = exports.get(wanted);
    for (int i = 0; known == null && i < elements.size(); i++) {
      known = elements.get(i).exported(wanted);
    }
    for (int i = 0; known == null && i < demands.size(); i++) {
      known = demands.get(i).apply(wanted);
    }
    return known;
  }

  /** The names of the interfaces it exports so far, in order. */
  List<String> exportedNames() {
    if (exportsNothing) {
      return List.of();
    }
    Set<String> names = new TreeSet<>(exports.keySet());
    elements.forEach(element -> names.addAll(element.exportedNames()));
    return List.copyOf(names);
  }

  /** The names of interfaces that it imports and was not given, in order. */
  List<String> unresolved() {
    Set<String> names = new TreeSet<>();
    own.forEach(i -> names.addAll(i.unresolved()));
    modules.forEach(m -> names.addAll(m.unresolved()));
    return List.copyOf(names);
  }

  /** Links what this domain imports to what {@code source} exports; a fault when the two do not fit. Links all or nothing. */
  void resolve(Domain source) throws LinkFault {
    requireAlive();
    source.requireAlive();
    Map<String, InterfaceInstance> found = new LinkedHashMap<>();
    for (String wanted : unresolved()) {
      InterfaceInstance offered = source.exported(wanted);
      if (offered != null) {
        found.put(wanted, offered);
      }
    }
    for (InterfaceInstance offered : found.values()) {
      integrity.requireSame(offered, source);
      integrity.requireConsistent(offered, found);
    }
    found.forEach(this::link);
    links.putAll(found);
  }

  /** Links what this domain imports to what {@code other}, an older version, is linked to. */
  void resolveLike(Domain other) throws LinkFault {
    for (String wanted : unresolved()) {
      InterfaceInstance known = other.links.get(wanted);
      if (known != null) {
        integrity.requireSame(known, other);
        link(wanted, known);
        links.put(wanted, known);
      }
    }
  }

  /**
   * Undoes {@link #resolve}: what this domain imports from {@code source} is unresolved again. A fault once it was initialised, for
   * then values of the types it was linked to may be anywhere in it.
   */
  void unresolve(Domain source) throws LinkFault {
    if (initialized) {
      throw new LinkFault(Diagnostic.of(Code.DOMAIN_BUSY, null, name)
          .help("destroy `" + name + "`, or load a new one beside it"));
    }
    for (Map.Entry<String, InterfaceInstance> link : Map.copyOf(links).entrySet()) {
      InterfaceInstance gone = link.getValue();
      if (source.exported(link.getKey()) == gone) {
        links.remove(link.getKey());
        own.forEach(i -> i.unlink(link.getKey(), gone));
        modules.forEach(m -> m.unlink(link.getKey(), gone));
      }
    }
  }

  /** A fault when it was destroyed. */
  void requireAlive() throws LinkFault {
    if (destroyed) {
      throw new LinkFault(Diagnostic.of(Code.DOMAIN_GONE, null, name));
    }
  }

  boolean isDestroyed() {
    return destroyed;
  }

  /**
   * Takes everything back: its interfaces leave every domain that exports them, its procedures fail from now on, activations that
   * run end at their next poll, and nothing of it stays reachable from others. What it added to itself is not harmed.
   */
  void destroy() {
    if (destroyed) {
      return;
    }
    destroyed = true;
    living().remove(this);
    end(Fault.of(Code.DOMAIN_GONE, null, name));
    if (account != null) {
      Isolation.of(context).forget(this);
      account.close();
    }
    for (ModuleInstance module : modules) {
      String code = module.unit().name();
      Events.of(context).forget(module);
      module.retire(() -> Fault.of(Code.DOMAIN_DESTROYED, null, name, code));
    }
    for (InterfaceInstance mine : own) {
      mine.retire();
      context.types().forget(mine);
    }
    for (Domain other : List.copyOf(living())) {
      other.elements.remove(this);
      other.exports.values().removeAll(own);
      if (other.uses(own)) {
        other.modules.forEach(ModuleInstance::renew);
      }
    }
    exports.clear();
    elements.clear();
    demands.clear();
    own.clear();
    modules.clear();
    links.clear();
    kept = null;
    Preemption.request();
  }

  /** Ends its strands, and its activations on those of others; takes back what others keep for it. */
  private void end(Fault why) {
    if (account != null) {
      account.takeActions().values().forEach(Runnable::run);
      context.strands().kill(account, why);
      context.strands().review();
    }
  }

  /**
   * Takes its code out of use, as {@link #destroy} does, but keeps its place: its interfaces stay where they are exported, and another
   * version may take it ({@link Succession}). Calls meanwhile fail with what {@code reason} says.
   */
  void stop(String reason) {
    if (destroyed || stopped != null || account == null) {
      return;
    }
    stopped = reason;
    for (ModuleInstance module : modules) {
      String code = module.unit().name();
      Events.of(context).forget(module);
      module.stop(() -> Fault.of(Code.DOMAIN_STOPPED, null, name, code, reason));
    }
    end(Fault.of(Code.DOMAIN_STOPPED, null, name, name, reason));
  }

  /** Has {@code newer}, whose interfaces are this domain's, be its modules from now on. */
  void replaceModules(List<ModuleInstance> newer, Map<String, InterfaceInstance> linked) {
    modules.clear();
    modules.addAll(newer);
    links.clear();
    links.putAll(linked);
    stopped = null;
  }

  /** Takes over what {@code other}, which ends with that, exports and this domain did not. */
  void takeInterfaces(Domain other) {
    for (InterfaceInstance theirs : other.own) {
      if (exports.putIfAbsent(theirs.unit().name(), theirs) == null) {
        own.add(theirs);
      }
    }
    other.destroyed = true;
    living().remove(other);
    Isolation.of(context).forget(other);
  }

  /** Has all code that is linked to its interfaces translated anew. */
  void renewImporters() {
    for (Domain other : List.copyOf(living())) {
      if (other != this && other.uses(own)) {
        other.modules.forEach(ModuleInstance::renew);
      }
    }
  }

  private boolean uses(List<InterfaceInstance> instances) {
    return modules.stream().anyMatch(m -> m.imports().values().stream().anyMatch(instances::contains));
  }

  /** A fault for the first import that is not resolved. */
  void requireResolved() throws LinkFault {
    requireAlive();
    List<String> missing = unresolved();
    if (!missing.isEmpty()) {
      throw new LinkFault(Diagnostic.of(Code.UNRESOLVED, null, name, missing.getFirst())
          .help("have a domain that exports `" + missing.getFirst() + "` resolved against it"));
    }
  }

  /** What is checked of it. */
  Integrity integrity() {
    return integrity;
  }

  /** Checks that the domain is whole, makes its globals, and runs its modules' bodies; once. */
  void initialize() throws LinkFault {
    requireResolved();
    if (initialized) {
      return;
    }
    integrity.requireWhole();
    initialized = true;
    own.forEach(i -> i.createVariables(context.types()));
    modules.forEach(ModuleInstance::createVariables);
    modules.forEach(ModuleInstance::initialise);
  }

  @Override
  public String toString() {
    return name;
  }
}
