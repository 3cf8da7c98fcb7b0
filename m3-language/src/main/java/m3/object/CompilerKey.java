// SPDX-License-Identifier: MIT
package m3.object;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * An Ed25519 key pair with which one installation of the compiler signs what it has checked.
 *
 * <p>Kernels of the same installation believe it. The pair is kept in a file that only its owner can read.
 */
public final class CompilerKey {
  private static final String ALGORITHM = "Ed25519";

  private final PrivateKey secret;
  private final PublicKey open;

  private CompilerKey(PrivateKey secret, PublicKey open) {
    this.secret = secret;
    this.open = open;
  }

  /** A pair of its own, which nobody knows yet. */
  public static CompilerKey fresh() {
    try {
      KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
      return new CompilerKey(pair.getPrivate(), pair.getPublic());
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The pair kept in {@code file}; made there the first time. */
  public static CompilerKey keptIn(Path file) {
    try {
      if (!Files.exists(file)) {
        create(file);
      }
      List<String> lines = Files.readAllLines(file);
      KeyFactory factory = KeyFactory.getInstance(ALGORITHM);
      return new CompilerKey(factory.generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(lines.get(0)))),
          factory.generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(lines.get(1)))));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (GeneralSecurityException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
      throw new IllegalStateException("the compiler's key in " + file + " is damaged; remove the file", damaged);
    }
  }

  private static void create(Path file) throws IOException {
    CompilerKey made = fresh();
    String text = Base64.getEncoder().encodeToString(made.secret.getEncoded()) + "\n"
        + Base64.getEncoder().encodeToString(made.open.getEncoded()) + "\n";
    Files.createDirectories(file.toAbsolutePath().getParent());
    Path part = Files.createTempFile(file.toAbsolutePath().getParent(), "key", ".part",
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try {
      Files.writeString(part, text, StandardOpenOption.TRUNCATE_EXISTING);
      Files.createLink(file, part);
    } catch (FileAlreadyExistsException another) {
      return;
    } finally {
      Files.delete(part);
    }
  }

  /** The pair of this installation: in the folder that SPIN_HOME names, else in {@code .spin} of the user's home. */
  public static CompilerKey ofInstallation() {
    String home = System.getenv("SPIN_HOME");
    Path folder = home != null && !home.isEmpty() ? Path.of(home) : Path.of(System.getProperty("user.home"), ".spin");
    return keptIn(folder.resolve("compiler.key"));
  }

  /** The public half, in its X.509 form of 44 bytes. */
  public byte[] publicKey() {
    return open.getEncoded();
  }

  /** Whether {@code encoded} is this key's public half. */
  boolean isPublicKey(byte[] encoded) {
    return Arrays.equals(open.getEncoded(), encoded);
  }

  byte[] sign(byte[] message) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initSign(secret);
      signature.update(message);
      return signature.sign();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  boolean verify(byte[] message, byte[] signed) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initVerify(open);
      signature.update(message);
      return signature.verify(signed);
    } catch (GeneralSecurityException malformed) {
      return false;
    }
  }
}
