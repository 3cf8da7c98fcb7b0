// SPDX-License-Identifier: MIT
package m3.object;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/**
 * Which build of the compiler this is: a digest of its classes and of its library.
 *
 * <p>What another build checked or stored is not believed: its rules, or the form of its trees, may have been others.
 */
public final class CompilerIdentity {
  private static final String RESOURCE = "IDENTITY";

  /** Read when it is first asked for: while the library is built there is none yet. */
  private static final class This {
    static final byte[] BYTES = read();
  }

  private CompilerIdentity() {}

  /** The identity of this compiler; 32 bytes. */
  public static byte[] bytes() {
    return This.BYTES.clone();
  }

  private static byte[] read() {
    try (InputStream in = CompilerIdentity.class.getResourceAsStream("/m3/library/" + RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the compiler was built without its identity; build it with Maven");
      }
      return in.readAllBytes();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Writes into {@code output} the identity of the compiler whose classes are in {@code classes} and whose library is {@code library}. */
  public static void write(Path classes, byte[] library, Path output) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      List<Path> files;
      try (var all = Files.walk(classes)) {
        files = all.filter(f -> f.toString().endsWith(".class")).sorted().toList();
      }
      for (Path file : files) {
        digest.update(Files.readAllBytes(file));
      }
      digest.update(library);
      Files.write(output.resolve(RESOURCE), digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
