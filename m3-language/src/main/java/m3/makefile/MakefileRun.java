// SPDX-License-Identifier: MIT
package m3.makefile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import m3.diagnostic.Code;
import m3.diagnostic.Diagnostic;
import m3.diagnostic.Diagnostics;
import m3.makefile.MakefileTree.Expression;
import m3.makefile.MakefileTree.Statement;
import m3.source.SourceText;
import m3.source.Span;

/**
 * Runs makefiles: variables, procedures, statements. Values are texts, lists and tables; the empty text is false.
 *
 * <p>Steps, depth and the size of texts are bounded: a makefile ends, whatever it says.
 */
final class MakefileRun {
  private static final int MOST_STEPS = 1_000_000;
  private static final int DEEPEST = 100;
  private static final int LONGEST = 1 << 20;
  private static final String TRUE = "TRUE";

  /** What {@code return} gives up to its procedure's call. */
  private record Returned(Object value) {}

  final Makefile made;
  private final Diagnostics diagnostics;
  private final MakefileCalls calls = new MakefileCalls(this);
  private final Map<String, Object> globals = new HashMap<>();
  private final Map<String, MakefileTree.Procedure> procedures = new HashMap<>();
  private final Set<Path> files = new HashSet<>();
  private Map<String, Object> locals;
  private Path folder;
  private boolean importing;
  private int steps;
  private int depth;

  MakefileRun(Makefile made, Diagnostics diagnostics) {
    this.made = made;
    this.diagnostics = diagnostics;
    globals.putAll(Map.of(TRUE, TRUE, "FALSE", "", "HIDDEN", "hidden", "VISIBLE", "", "SL", "/", "CR", "\n", "OS_TYPE", "POSIX",
        "WORD_SIZE", "64BITS", "TARGET", "SPIN"));
    globals.put("TARGET_ENDIAN", "LITTLE");
    globals.put("BUILD_DIR", "build");
  }

  /** Runs {@code file} from the beginning to its end or first fault, which is told. */
  void runWhole(Path file) {
    try {
      include(file, null);
    } catch (MakefileFault fault) {
      diagnostics.add(fault.diagnostic());
    }
  }

  /** Runs {@code file}, named at {@code from}, with its folder the one that files are sought in. */
  void include(Path file, Span from) {
    Path before = folder;
    deeper(from);
    folder = file.toAbsolutePath().normalize().getParent();
    try {
      SourceText text = new SourceText(file.toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
      run(MakefileParser.parse(text));
    } catch (IOException failed) {
      throw new MakefileFault(Diagnostic.of(Code.MAKEFILE_CALL, from, "cannot read `" + file + "`"));
    } finally {
      folder = before;
      depth--;
    }
  }

  /** Runs {@code file} unless that was done before. */
  void includeOnce(Path file, Span from) {
    if (files.add(file.toAbsolutePath().normalize())) {
      include(file, from);
    }
  }

  /** As {@link #includeOnce}, of another package's makefile. */
  void importOnce(Path file, Span from) {
    boolean before = importing;
    importing = true;
    try {
      includeOnce(file, from);
    } finally {
      importing = before;
    }
  }

  /** Has the unit in {@code file} made. */
  void addFile(Path file) {
    made.addFile(file, importing);
  }

  /** Notes that the package is a program; what an imported one is does not count. */
  void buildProgram() {
    if (!importing) {
      made.buildProgram();
    }
  }

  /** Notes that the package is the library {@code name}; what an imported one is does not count. */
  void buildLibrary(String name) {
    if (!importing) {
      made.buildLibrary(name);
    }
  }

  /** The folder of the makefile that is running. */
  Path folder() {
    return folder;
  }

  /** Tells that something has no effect here, once for each place. */
  void ignore(Span place, String what) {
    diagnostics.add(Diagnostic.of(Code.MAKEFILE_IGNORED, place, what));
  }

  private void deeper(Span place) {
    if (++depth > DEEPEST) {
      throw new MakefileFault(Diagnostic.of(Code.MAKEFILE_CALL, place, "calls and files are nested too deeply"));
    }
  }

  private Returned run(List<Statement> statements) {
    for (Statement statement : statements) {
      Returned returned = run(statement);
      if (returned != null) {
        return returned;
      }
    }
    return null;
  }

  /** Runs one statement; what it returned, or null when it just ended. */
  private Returned run(Statement statement) {
    step(statement.span());
    switch (statement) {
      case MakefileTree.Do d -> call(d.call());
      case MakefileTree.Assign a -> assign(a);
      case MakefileTree.Procedure p -> procedures.put(p.name(), p);
      case MakefileTree.If i -> {
        return run(isTrue(value(i.condition())) ? i.then() : i.otherwise());
      }
      case MakefileTree.ForEach f -> {
        return forEach(f);
      }
      case MakefileTree.Redirect r -> ignore(r.span(), "writing the file `" + text(r.file()) + "` has no effect here");
      case MakefileTree.Return r -> {
        return new Returned(r.value() == null ? "" : value(r.value()));
      }
    }
    return null;
  }

  private void step(Span place) {
    if (++steps > MOST_STEPS) {
      throw new MakefileFault(Diagnostic.of(Code.MAKEFILE_CALL, place, "this makefile takes too many steps"));
    }
  }

  private Returned forEach(MakefileTree.ForEach loop) {
    Object all = value(loop.list());
    List<?> elements = all instanceof Map<?, ?> table ? new ArrayList<>(table.keySet()) : all instanceof List<?> list ? list : List.of(all);
    for (Object element : elements) {
      scope().put(loop.name(), element);
      Returned returned = run(loop.body());
      if (returned != null) {
        return returned;
      }
    }
    return null;
  }

  private Map<String, Object> scope() {
    return locals == null ? globals : locals;
  }

  @SuppressWarnings("unchecked")
  private void assign(MakefileTree.Assign a) {
    Map<String, Object> scope = locals != null && (a.local() || locals.containsKey(a.name())) ? locals : globals;
    Object value = value(a.value());
    if (a.key() != null) {
      Object table = scope.computeIfAbsent(a.name(), n -> new LinkedHashMap<String, Object>());
      if (!(table instanceof Map<?, ?>)) {
        throw fault(a.span(), "`" + a.name() + "` is no table");
      }
      ((Map<String, Object>) table).put(text(a.key()), value);
      return;
    }
    if (a.add()) {
      List<Object> sum = new ArrayList<>(listOf(scope.getOrDefault(a.name(), List.of())));
      sum.addAll(listOf(value));
      value = sum;
      steps += sum.size();
    }
    scope.put(a.name(), value);
  }

  private static List<?> listOf(Object value) {
    return value instanceof List<?> list ? list : List.of(value);
  }

  private static boolean isTrue(Object value) {
    return !value.equals("");
  }

  private static String truth(boolean value) {
    return value ? TRUE : "";
  }

  Object value(Expression expression) {
    step(expression.span());
    return switch (expression) {
      case MakefileTree.Text t -> t.value();
      case MakefileTree.Environment e -> "";
      case MakefileTree.Name n -> variable(n);
      case MakefileTree.ListOf l -> l.elements().stream().flatMap(e -> listOf(value(e)).stream()).map(Object.class::cast).toList();
      case MakefileTree.TableOf t -> table(t);
      case MakefileTree.Index i -> element(i);
      case MakefileTree.Call c -> call(c);
      case MakefileTree.Not n -> truth(!isTrue(value(n.operand())));
      case MakefileTree.Binary b -> binary(b);
    };
  }

  private Object variable(MakefileTree.Name name) {
    Object found = locals != null && locals.containsKey(name.name()) ? locals.get(name.name()) : globals.get(name.name());
    if (found == null) {
      throw new MakefileFault(Diagnostic.of(Code.MAKEFILE_CALL, name.span(), "`" + name.name() + "` has no value")
          .help("a text is written in quotes: `\"" + name.name() + "\"`"));
    }
    return found;
  }

  private Map<String, Object> table(MakefileTree.TableOf t) {
    Map<String, Object> table = new LinkedHashMap<>();
    t.entries().forEach(e -> table.put(text(e.key()), e.value() == null ? "" : value(e.value())));
    return table;
  }

  private Object element(MakefileTree.Index i) {
    if (!(value(i.table()) instanceof Map<?, ?> table)) {
      throw fault(i.table().span(), "this is no table");
    }
    String key = text(i.key());
    if (!table.containsKey(key)) {
      throw fault(i.span(), "the table has no `" + key + "`");
    }
    return table.get(key);
  }

  private Object binary(MakefileTree.Binary b) {
    return switch (b.operator()) {
      case "and" -> truth(isTrue(value(b.left())) && isTrue(value(b.right())));
      case "or" -> truth(isTrue(value(b.left())) || isTrue(value(b.right())));
      case "contains" -> truth(value(b.left()) instanceof Map<?, ?> table ? table.containsKey(text(b.right()))
          : listOf(value(b.left())).contains(value(b.right())));
      default -> {
        String joined = text(b.left()) + text(b.right());
        if (joined.length() > LONGEST) {
          throw fault(b.span(), "this text is too long");
        }
        yield joined;
      }
    };
  }

  /** The value of {@code expression}, which must be a text. */
  String text(Expression expression) {
    if (value(expression) instanceof String text) {
      return text;
    }
    throw fault(expression.span(), "a text is needed here, not a list or table");
  }

  /** Whether {@code name} is the name of a variable or procedure. */
  boolean isDefined(String name) {
    return globals.containsKey(name) || locals != null && locals.containsKey(name) || procedures.containsKey(name)
        || calls.knows(name);
  }

  private Object call(MakefileTree.Call call) {
    MakefileTree.Procedure procedure = procedures.get(call.name());
    if (procedure == null) {
      return calls.call(call);
    }
    if (procedure.formals().size() != call.actuals().size()) {
      throw fault(call.span(), "`" + call.name() + "` takes " + procedure.formals().size() + " arguments, not " + call.actuals().size());
    }
    Map<String, Object> own = new HashMap<>();
    for (int i = 0; i < call.actuals().size(); i++) {
      own.put(procedure.formals().get(i), value(call.actuals().get(i)));
    }
    Map<String, Object> before = locals;
    deeper(call.span());
    locals = own;
    try {
      Returned returned = run(procedure.body());
      return returned == null ? "" : returned.value();
    } finally {
      locals = before;
      depth--;
    }
  }

  MakefileFault fault(Span place, String problem) {
    return new MakefileFault(Diagnostic.of(Code.MAKEFILE_CALL, place, problem));
  }
}
