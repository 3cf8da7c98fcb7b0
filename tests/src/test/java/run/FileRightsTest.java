// SPDX-License-Identifier: MIT
package run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import m3.launcher.M3;
import m3.launcher.Terminal;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The access rights of files that {@code FS.OpenFile} makes, which programs cannot see themselves. */
class FileRightsTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      access := FS.AccessOption.OnlyOwnerCanRead | rw-------
      access := FS.AccessOption.ReadOnly         | r--r--r--
      template := FS.OpenFileReadonly(Params.Get(2)) | rw-rw-rw-
      template := FS.OpenFileReadonly(Params.Get(2)), access := FS.AccessOption.ReadOnly | rw-rw-rw-
      """)
  void areThoseAskedFor(String actuals, String rights, @TempDir Path folder) throws IOException {
    Path made = folder.resolve("made");
    Path model = Files.createFile(folder.resolve("model"));
    Files.setPosixFilePermissions(model, PosixFilePermissions.fromString("rw-rw-rw-"));
    Path program = Files.writeString(folder.resolve("P.m3"), "MODULE P EXPORTS Main; IMPORT File, FS, Params, OSError; <*FATAL OSError.E*> "
        + "VAR h: File.T := FS.OpenFile(Params.Get(1), " + actuals + "); BEGIN h.write(ARRAY [0 .. 0] OF File.Byte{65}); h.close() END P.");
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = M3.run(List.of("run", program.toString(), "--", made.toString(), model.toString()), new Terminal(InputStream.nullInputStream(),
        new ByteArrayOutputStream(), new PrintStream(err, true, StandardCharsets.UTF_8), false));
    assertEquals("0 ", code + " " + err.toString(StandardCharsets.UTF_8));
    assertEquals("A " + rights, Files.readString(made) + " " + PosixFilePermissions.toString(Files.getPosixFilePermissions(made)));
  }
}
