// SPDX-License-Identifier: MIT
package m3.makefile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import m3.diagnostic.Code;
import m3.diagnostic.Diagnostic;
import m3.makefile.MakefileTree.Call;
import m3.makefile.MakefileTree.Expression;
import m3.source.SourceText;
import m3.source.Span;

/** The procedures a makefile can call. Most are written small or capital, for what is private or exported, which is one here. */
final class MakefileCalls {
  /** Does something with a call's actuals; its value is a text. */
  private interface Builtin {
    String run(Call call);
  }

  private record Entry(int least, int most, Builtin builtin) {}

  private static final Set<String> PROVIDED = Set.of("m3core", "libm3", "set");

  /** What would make documents, native code or files around a program. */
  private static final Set<String> IGNORED = Set.of("bundle", "resource", "resource_named", "man_page", "manpage", "bind_export",
      "bindexport", "binexport", "libexport", "libdexport", "docexport", "docdexport", "manexport", "mandexport", "htmlexport",
      "emacsexport", "emacsdexport", "rootexport", "rootdexport", "gen_m3exports", "generate_tfile",
      "build_standalone", "build_shared", "m3_option", "m3_optimize", "m3_debug", "m3_remove_option", "c_source", "h_source",
      "s_source", "ship_source", "c_program", "pgm_object", "c", "h", "s", "html", "gnuemacs", "compiledgnuemacs", "noweb",
      "import_obj", "import_lib", "import_sys_lib", "import_version", "hide_interface", "hide_generic_interface",
      "hide_generic_implementation", "hide_implementation", "export_interface", "export_generic_interface",
      "export_generic_implementation", "exec", "q_exec", "cm3_exec", "try_exec", "stale", "write", "print", "warn", "cp_if",
      "copy_if", "make_dir", "delete_file", "unlink_file", "link_file", "symbolic_link_file", "hard_link_file", "install_sources",
      "install_derived", "install_derived_link", "install_derived_symbolic_link", "install_derived_hard_link",
      "install_link_to_derived", "install_symbolic_link_to_derived", "install_hard_link_to_derived", "install_symbolic_link",
      "install_file", "derived_interface", "derived_implementation", "derived_c", "derived_h", "netobj", "stableobj", "sharedobj");

  /** How many folders above a makefile's, and that one, other packages are sought in: those beside the package around it too. */
  private static final int LEVELS = 4;

  private final MakefileRun run;
  private final Map<String, Entry> builtins = new HashMap<>();
  private final Map<String, Path> overrides = new HashMap<>();

  MakefileCalls(MakefileRun run) {
    this.run = run;
    addUnits();
    addInstances();
    addPackages();
    addFunctions();
  }

  private void add(String name, int arguments, Builtin builtin) {
    builtins.put(name, new Entry(arguments, arguments, builtin));
  }

  private void addUnits() {
    units("interface", ".i3");
    units("implementation", ".m3");
    units("module", ".i3", ".m3");
    units("generic_interface", ".ig");
    units("generic_implementation", ".mg");
    units("generic_module", ".ig", ".mg");
    units("source", "");
    units("pgm_source", "");
    add("program", 1, call -> {
      argument(call, 0);
      run.buildProgram();
      return "";
    });
    add("library", 1, call -> {
      run.buildLibrary(argument(call, 0));
      return "";
    });
  }

  private void units(String name, String... suffixes) {
    builtins.put(name, new Entry(1, 2, call -> {
      for (String suffix : suffixes) {
        Path file = run.folder().resolve(argument(call, 0) + suffix);
        if (!Files.isRegularFile(file)) {
          throw run.fault(call.actuals().getFirst().span(), "there is no file `" + shown(file) + "`");
        }
        run.addFile(file);
      }
      return "";
    }));
  }

  private void addInstances() {
    builtins.put("build_generic_intf", new Entry(3, 4, call -> derived(call, ".i3", argument(call, 0), argument(call, 1), list(call, 2))));
    builtins.put("build_generic_impl", new Entry(3, 4, call -> derived(call, ".m3", argument(call, 0), argument(call, 1), list(call, 2))));
    add("list", 2, call -> instance(call, "List", "List", List.of(element(call)), List.of(element(call))));
    add("list_sort", 2, call -> instance(call, "ListSort", "ListSort", List.of(element(call), name(call, "List")),
        List.of(element(call), name(call, "List"))));
    add("array_sort", 2, call -> instance(call, "ArraySort", "ArraySort", List.of(element(call)), List.of(element(call))));
    add("stack", 2, call -> instance(call, "Stack", "Stack", List.of(element(call)), List.of(element(call))));
    add("sequence", 2, call -> {
      derived(call, ".i3", name(call, "SeqRep"), "SequenceRep", List.of(element(call), name(call, "Seq")));
      return instance(call, "Seq", "Sequence", List.of(element(call)), List.of(element(call), name(call, "Seq"), name(call, "SeqRep")));
    });
    add("pqueue", 2, call -> {
      derived(call, ".i3", name(call, "PQRep"), "PQueueRep", List.of(name(call, "PQ")));
      return instance(call, "PQ", "PQueue", List.of(element(call)), List.of(element(call), name(call, "PQ"), name(call, "PQRep")));
    });
    add("table", 3, call -> instance(call, "Tbl", "Table", List.of(element(call), argument(call, 2)),
        List.of(element(call), argument(call, 2))));
    add("sorted_table", 3, this::sortedTable);
    add("sortedtable", 3, this::sortedTable);
    add("mkset", 2, call -> instance(call, "Set", "Set", List.of(element(call)), List.of(element(call))));
    add("mksetdef", 2, call -> instance(call, "SetDef", "SetDef", List.of(name(call, "Set")),
        List.of(element(call), name(call, "Set"), name(call, "RefTbl"))));
    add("mksetlist", 2, call -> instance(call, "SetList", "SetList", List.of(name(call, "Set")),
        List.of(element(call), name(call, "Set"), name(call, "List"))));
  }

  private String name(Call call, String suffix) {
    return argument(call, 0) + suffix;
  }

  private String element(Call call) {
    return argument(call, 1);
  }

  private String instance(Call call, String suffix, String generic, List<String> intf, List<String> impl) {
    derived(call, ".i3", name(call, suffix), generic, intf);
    return derived(call, ".m3", name(call, suffix), generic, impl);
  }

  private String sortedTable(Call call) {
    String base = name(call, "Tbl");
    derived(call, ".i3", "Sorted" + base, "SortedTable", List.of(element(call), base));
    return derived(call, ".m3", "Sorted" + base, "SortedTable", List.of(element(call), argument(call, 2), base));
  }

  /** Adds the unit {@code name} that instantiates {@code generic}; it is called by the place that asks for it. */
  private String derived(Call call, String suffix, String name, String generic, List<String> actuals) {
    String keyword = suffix.equals(".i3") ? "INTERFACE " : "MODULE ";
    String text = keyword + name + " = " + generic + "(" + String.join(", ", actuals) + ") END " + name + ".\n";
    run.made.derive(name + suffix, new SourceText(call.span().source().name() + ":" + call.span().line() + "/" + name + suffix, text));
    return "";
  }

  private void addPackages() {
    builtins.put("import", new Entry(1, 2, call -> {
      importPackage(argument(call, 0), call.actuals().getFirst().span());
      return "";
    }));
    add("override", 2, call -> {
      overrides.put(argument(call, 0), run.folder().resolve(argument(call, 1)).resolve(argument(call, 0)));
      return "";
    });
    add("include", 1, call -> {
      Path file = run.folder().resolve(argument(call, 0));
      if (!Files.isRegularFile(file)) {
        throw run.fault(call.actuals().getFirst().span(), "there is no file `" + shown(file) + "`");
      }
      run.include(file, call.span());
      return "";
    });
    add("include_dir", 1, call -> {
      Path file = run.folder().resolve(argument(call, 0)).resolve(Makefile.NAME);
      if (!Files.isRegularFile(file)) {
        throw run.fault(call.actuals().getFirst().span(), "there is no file `" + shown(file) + "`");
      }
      run.include(file, call.span());
      return "";
    });
    add("template", 1, call -> {
      Path file = run.folder().resolve(argument(call, 0) + ".tmpl");
      if (Files.isRegularFile(file)) {
        run.includeOnce(file, call.span());
      }
      return "";
    });
  }

  private void importPackage(String name, Span place) {
    if (PROVIDED.contains(name)) {
      return;
    }
    Path folder = overrides.get(name);
    for (Path up = run.folder(); folder == null && up != null && up.getNameCount() + LEVELS > run.folder().getNameCount(); up = up.getParent()) {
      folder = Makefile.in(up.resolve(name)) == null ? null : up.resolve(name);
    }
    Path file = folder == null ? null : Makefile.in(folder);
    if (file != null) {
      run.importOnce(file, place);
    } else if (overrides.containsKey(name)) {
      run.ignore(place, "package `" + name + "` is not in `" + shown(folder) + "`, where `override` says it is; its units are sought by -I only");
    } else {
      run.ignore(place, "package `" + name + "` is neither provided nor beside this one; its units are sought by -I only");
    }
  }

  private void addFunctions() {
    add("equal", 2, call -> run.value(call.actuals().get(0)).equals(run.value(call.actuals().get(1))) ? "TRUE" : "");
    add("defined", 1, call -> run.isDefined(argument(call, 0)) ? "TRUE" : "");
    add("empty", 1, call -> {
      Object value = run.value(call.actuals().getFirst());
      return value.equals("") || value instanceof List<?> l && l.isEmpty() || value instanceof Map<?, ?> m && m.isEmpty() ? "TRUE" : "";
    });
    add("path", 0, call -> run.folder().toString());
    add("path_of", 1, call -> run.folder().resolve(argument(call, 0)).toString());
    for (String same : List.of("escape", "program_name", "library_name")) {
      add(same, 1, call -> argument(call, 0));
    }
    add("arglist", 2, call -> list(call, 1).stream().map(word -> argument(call, 0) + word).collect(Collectors.joining(" ")));
    builtins.put("format", new Entry(1, Integer.MAX_VALUE, this::formatted));
    builtins.put("normalize", new Entry(1, 2, call -> argument(call, call.actuals().size() - 1)));
    add("error", 1, call -> {
      throw run.fault(call.span(), argument(call, 0).strip());
    });
  }

  /** The first actual with each {@code %s} replaced by the next one. */
  private String formatted(Call call) {
    String[] pieces = argument(call, 0).split("%s", -1);
    if (pieces.length != call.actuals().size()) {
      throw run.fault(call.span(), "the format has " + (pieces.length - 1) + " `%s`, and " + (call.actuals().size() - 1) + " texts are given");
    }
    StringBuilder text = new StringBuilder(pieces[0]);
    for (int i = 1; i < pieces.length; i++) {
      text.append(argument(call, i)).append(pieces[i]);
    }
    return text.toString();
  }

  /** Whether there is a procedure {@code name}. */
  boolean knows(String name) {
    return builtins.containsKey(plain(name)) || IGNORED.contains(plain(name));
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  Object call(Call call) {
    Entry entry = builtins.get(plain(call.name()));
    if (entry == null) {
      if (!IGNORED.contains(plain(call.name()))) {
        throw unknown(call);
      }
      call.actuals().forEach(run::value);
      run.ignore(call.span(), "`" + call.name() + "` has no effect here");
      return "";
    }
    int given = call.actuals().size();
    if (given < entry.least || given > entry.most) {
      throw run.fault(call.span(), "`" + call.name() + "` takes " + (entry.least == entry.most ? entry.least : entry.least + " or " + entry.most)
          + (entry.most == 1 ? " argument" : " arguments") + ", not " + given);
    }
    return entry.builtin.run(call);
  }

  private MakefileFault unknown(Call call) {
    String known = builtins.keySet().stream().sorted().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    return new MakefileFault(Diagnostic.of(Code.MAKEFILE_CALL, call.span(), "there is no procedure `" + call.name() + "`")
        .note("known are " + known)
        .help("a makefile may define its own: `proc " + call.name() + "(name) is ... end`"));
  }

  private String argument(Call call, int index) {
    return run.text(call.actuals().get(index));
  }

  private List<String> list(Call call, int index) {
    Expression written = call.actuals().get(index);
    List<String> all = new ArrayList<>();
    for (Object element : run.value(written) instanceof List<?> list ? list : List.of(run.value(written))) {
      if (!(element instanceof String text)) {
        throw run.fault(written.span(), "a list of texts is needed here");
      }
      all.add(text);
    }
    return all;
  }

  private static String shown(Path file) {
    Path here = Path.of("").toAbsolutePath();
    return (file.startsWith(here) ? here.relativize(file) : file).normalize().toString();
  }
}
