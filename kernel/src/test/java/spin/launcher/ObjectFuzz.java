// SPDX-License-Identifier: MIT
package spin.launcher;

import java.util.List;
import m3.object.CompilerKey;
import m3.object.ObjectFault;
import m3.object.ObjectFile;
import m3.program.CheckedObject;
import m3.program.Library;
import m3.program.ProgramLoader;
import m3.source.SourceText;

/**
 * A target for coverage-guided fuzzing of the object-file reader: {@code mvn -P fuzz -pl kernel -am verify -DskipTests
 * -Dfuzz.runs=1000000}.
 *
 * <p>The input is a file as it comes, and the same file signed anew, so that what lies behind the signature is met.
 */
public final class ObjectFuzz {
  private static final CompilerKey KEY = CompilerKey.fresh();

  private ObjectFuzz() {}

  /** A small file, for a fuzzer to begin with. */
  static byte[] seed() {
    ProgramLoader loader = new ProgramLoader(List.of(Library.STANDARD));
    loader.add(new SourceText("Small.i3", "INTERFACE Small; TYPE T <: REFANY; PROCEDURE New (): T; END Small."));
    loader.add(new SourceText("Small.m3", """
        MODULE Small; REVEAL T = BRANDED REF RECORD n: INTEGER; t: TEXT END;
        PROCEDURE New (): T = BEGIN RETURN NEW(T, n := 1) END New; BEGIN END Small."""));
    return loader.objectFile("small").write(KEY);
  }

  /** Reads {@code input} both ways; whatever it is, the outcome is units or a documented refusal. */
  public static void fuzzerTestOneInput(byte[] input) {
    read(input);
    if (input.length > 300) {
      read(Resigning.signed(input, KEY));
    }
  }

  private static void read(byte[] bytes) {
    try {
      CheckedObject.of(ObjectFile.read("input", bytes, KEY));
    } catch (ObjectFault refused) {
      if (!refused.diagnostic().code().id().startsWith("M3-050")) {
        throw new IllegalStateException(refused);
      }
    }
  }

  /** Writes the first file of a corpus to {@code arguments[0]}. */
  public static void main(String[] arguments) throws java.io.IOException {
    java.nio.file.Path file = java.nio.file.Path.of(arguments[0]);
    java.nio.file.Files.createDirectories(file.getParent());
    java.nio.file.Files.write(file, seed());
  }
}
