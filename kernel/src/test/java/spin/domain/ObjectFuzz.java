// SPDX-License-Identifier: MIT
package spin.domain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import m3.M3Language;
import m3.diagnostic.Diagnostic;
import m3.object.CompilerKey;
import m3.object.ObjectFault;
import m3.object.ObjectFile;
import m3.object.Unverified;
import m3.program.CheckedObject;
import m3.program.Library;
import m3.program.ProgramLoader;
import m3.runtime.Fault;
import m3.runtime.M3Context;
import m3.source.SourceText;
import org.graalvm.polyglot.Context;

/**
 * A target for coverage-guided fuzzing of the object-file reader and the linker: {@code mvn -P fuzz -pl kernel -am verify -DskipTests
 * -Dfuzz.runs=1000000}.
 *
 * <p>The input is read as if its signature were good, and some as they come; units that pass the checks are then linked against a domain that
 * offers interface Base, crosswise, and checked to be whole, as before they would run.
 */
public final class ObjectFuzz {
  /** One in so many lengths is read with its signature, which hardly ever lets anything through. */
  private static final int SIGNED = 4;

  private static final CompilerKey KEY = CompilerKey.fresh();
  private static final String BASE = """
      INTERFACE Base; TYPE T <: ROOT; Small = [0 .. 9]; EXCEPTION Error(Small); CONST Most = 7; VAR kept: REFANY;
      PROCEDURE New (n: INTEGER := Most): T RAISES {Error}; END Base.""";

  /** The units of the files a fuzzer begins with, by name: little ones, each with other parts of the language. */
  private static final Map<String, List<String>> SEEDS = Map.of(
      "opaque", List.of("INTERFACE Small; TYPE T <: REFANY; PROCEDURE New (): T; END Small.", """
          MODULE Small; REVEAL T = BRANDED REF RECORD n: INTEGER; t: TEXT END;
          PROCEDURE New (): T = BEGIN RETURN NEW(T, n := 1) END New; BEGIN END Small."""),
      "linked", List.of("INTERFACE Top; IMPORT Base; TYPE T <: Base.T; PROCEDURE Make (): Base.T; END Top.", """
          MODULE Top; IMPORT Base; REVEAL T = Base.T BRANDED OBJECT a: ARRAY Base.Small OF SET OF Base.Small METHODS m (): T := M END;
          PROCEDURE M (self: T): T = BEGIN RETURN self END M;
          PROCEDURE Make (): Base.T = BEGIN TRY RETURN Base.New() EXCEPT Base.Error (e) => RETURN NEW(T, a := ARRAY Base.Small OF SET OF Base.Small{SET OF Base.Small{e}, ..}) END END Make;
          BEGIN Base.kept := NEW(T) END Top."""),
      "statements", List.of("""
          MODULE Main; VAR n := 3; r: REF ARRAY OF ARRAY OF REAL; p: PROCEDURE (READONLY a: ARRAY OF CHAR; VAR b: BOOLEAN) RAISES ANY; any: REFANY;
          PROCEDURE F (VAR x: INTEGER; y := 2.5e0): LONGREAL = BEGIN FOR i := x TO 1 BY -2 DO IF i = 4 THEN EXIT ELSE INC(x, i) END END;
            CASE x OF 1 .. 3 => RETURN 1.0d0 | 4 => WITH z = x DO z := 5 END ELSE REPEAT DEC(x) UNTIL x < 0 OR FALSE END;
            TRY WHILE x > 0 DO x := x DIV 2 END FINALLY LOCK NEW(MUTEX) DO EVAL FLOAT(y, LONGREAL) END END; RETURN FLOAT(y, LONGREAL) END F;
          BEGIN r := NEW(REF ARRAY OF ARRAY OF REAL, 2, n); any := r; TYPECASE any OF NULL => | REF ARRAY OF ARRAY OF REAL (q) => r := q ELSE r := NARROW(any, REF ARRAY OF ARRAY OF REAL) END;
            EVAL F(n); p := NIL END Main."""));

  private static Context polyglot;
  private static Domain base;

  private ObjectFuzz() {}

  /** Begins the context that domains are linked in; the thread that calls stays in it. */
  public static void fuzzerInitialize() throws ObjectFault, LinkFault {
    polyglot = Context.newBuilder(M3Language.ID).allowExperimentalOptions(true).option("engine.WarnInterpreterOnly", "false").build();
    polyglot.initialize(M3Language.ID);
    polyglot.enter();
    base = Domain.of(CheckedObject.of(compiled("base", List.of(BASE, """
        MODULE Base; REVEAL T = BRANDED OBJECT n: INTEGER END;
        PROCEDURE New (n: INTEGER): T = BEGIN RETURN NEW(T, n := n) END New; BEGIN END Base."""))), M3Context.get(null), null);
    base.integrity().requireWhole();
  }

  /** Ends the context. */
  static void end() {
    polyglot.leave();
    polyglot.close();
  }

  /** The little files to begin with. */
  static List<byte[]> seeds() throws ObjectFault {
    List<byte[]> seeds = new ArrayList<>();
    for (Map.Entry<String, List<String>> seed : new TreeMap<>(SEEDS).entrySet()) {
      seeds.add(file(compiled(seed.getKey(), seed.getValue())));
    }
    return seeds;
  }

  private static byte[] file(ObjectFile object) throws ObjectFault {
    return Unverified.stored(object.write(KEY));
  }

  private static ObjectFile compiled(String name, List<String> units) {
    ProgramLoader loader = new ProgramLoader(List.of(Library.STANDARD));
    loader.offer("Base.i3", new SourceText("Base.i3", BASE));
    for (String unit : units) {
      boolean isInterface = unit.startsWith("INTERFACE");
      String file = unit.split("[ ;]")[1] + (isInterface ? ".i3" : ".m3");
      loader.add(new SourceText(file, unit));
    }
    return loader.objectFile(name);
  }

  /** Reads {@code input}; whatever it is, the outcome is a domain or a documented refusal. */
  public static void fuzzerTestOneInput(byte[] input) {
    try {
      if (input.length % SIGNED == 0) {
        CheckedObject.of(ObjectFile.read("input", input, KEY));
      }
      link(CheckedObject.of(Unverified.read(input)));
    } catch (ObjectFault refused) {
      requireDocumented(refused.diagnostic(), refused);
    }
  }

  private static void requireDocumented(Diagnostic diagnostic, Exception refused) {
    if (!diagnostic.code().id().startsWith("M3-05")) {
      throw new IllegalStateException(refused);
    }
  }

  private static void link(CheckedObject units) {
    Domain domain = Domain.of(units, M3Context.get(null), null);
    try {
      domain.resolve(base);
      domain.resolve(domain);
      domain.requireResolved();
      domain.integrity().requireWhole();
    } catch (LinkFault refused) {
      requireDocumented(refused.diagnostic(), refused);
    } catch (Fault refused) {
      if (!refused.code().id().startsWith("M3-05")) {
        throw refused;
      }
    } finally {
      domain.destroy();
    }
  }

  /** Writes a corpus to begin with into the folder {@code arguments[0]}: little units, and those of the folders that follow. */
  public static void main(String[] arguments) throws IOException, ObjectFault {
    Path corpus = Files.createDirectories(Path.of(arguments[0]));
    for (Map.Entry<String, List<String>> seed : SEEDS.entrySet()) {
      Files.write(corpus.resolve(seed.getKey() + ".o"), file(compiled(seed.getKey(), seed.getValue())));
    }
    for (int i = 1; i < arguments.length; i++) {
      Path folder = Path.of(arguments[i]);
      Files.write(corpus.resolve(folder.getFileName() + ".o"), file(compiled(folder)));
    }
  }

  private static ObjectFile compiled(Path folder) throws IOException {
    ProgramLoader loader = new ProgramLoader(List.of(new Library("/spin/kernel/"), Library.STANDARD));
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().matches(".*\\.[im]3")).toList()) {
        loader.add(new SourceText(file.getFileName().toString(), Files.readString(file)));
      }
    }
    return loader.objectFile(folder.getFileName().toString());
  }
}
