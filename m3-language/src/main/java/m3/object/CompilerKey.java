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
import java.util.function.Supplier;

/**
 * An Ed25519 key pair with which one installation of the compiler signs what it has checked.
 *
 * <p>Kernels of the same installation believe it. The pair is kept in a file that only its owner can read.
 */
public final class CompilerKey {
  private static final String ALGORITHM = "Ed25519";

  private final Supplier<PrivateKey> secret;
  private final PublicKey open;

  private CompilerKey(Supplier<PrivateKey> secret, PublicKey open) {
    this.secret = secret;
    this.open = open;
  }

  /** A pair of its own, which nobody knows yet. */
  public static CompilerKey fresh() {
    try {
      KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
      return new CompilerKey(pair::getPrivate, pair.getPublic());
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
      byte[] secret = Base64.getDecoder().decode(lines.get(0));
      PublicKey open = KeyFactory.getInstance(ALGORITHM)
          .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(lines.get(1))));
      return new CompilerKey(() -> secretOf(secret, file), open);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (GeneralSecurityException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
      throw damaged(file, damaged);
    }
  }

  /** Those who only verify need no secret, and reading one takes time. */
  private static PrivateKey secretOf(byte[] encoded, Path file) {
    try {
      return KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(encoded));
    } catch (GeneralSecurityException damaged) {
      throw damaged(file, damaged);
    }
  }

  private static IllegalStateException damaged(Path file, Exception cause) {
    return new IllegalStateException("the compiler's key in " + file + " is damaged; remove the file", cause);
  }

  private static void create(Path file) throws IOException {
    CompilerKey made = fresh();
    String text = Base64.getEncoder().encodeToString(made.secret.get().getEncoded()) + "\n"
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

  /** The pair of this installation. */
  public static CompilerKey ofInstallation() {
    return keptIn(Installation.folder().resolve("compiler.key"));
  }

  /** The public half, in its X.509 form of 44 bytes. */
  public byte[] publicKey() {
    return open.getEncoded();
  }

  /** Whether {@code encoded} is this key's public half. */
  boolean isPublicKey(byte[] encoded) {
    return Arrays.equals(open.getEncoded(), encoded);
  }

  /** The signature of {@code message}. */
  public byte[] sign(byte[] message) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initSign(secret.get());
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
