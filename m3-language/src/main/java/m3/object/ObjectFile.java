// SPDX-License-Identifier: MIT
package m3.object;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import m3.diagnostic.Code;
import m3.diagnostic.Diagnostic;

/**
 * What a safe object file says: the units it defines, and those of others that they were checked against.
 *
 * <p>Sections: {@code .maker} which build of the compiler made it; {@code .name} what its domain will be called; {@code .own} and
 * {@code .others} units, as {@link UnitSection} has them, {@link Compressed}; {@code .sign} the SHA-256 digest
 * of all other sections, the signer's public key, and the signature of the digest.
 */
public record ObjectFile(String name, List<StoredUnit> own, List<StoredUnit> others) {
  private static final String SIGN = ".sign";
  private static final Set<String> CONTENTS = Set.of(".maker", ".name", ".own", ".others");
  private static final int DIGEST = 32;
  private static final int KEY = 44;

  /** The bytes of the file, signed by {@code key}; not signed when that is null. */
  public byte[] write(CompilerKey key) {
    return write(key, CompilerIdentity.bytes());
  }

  /** As {@link #write(CompilerKey)}, as the compiler known by {@code maker} would write it. */
  public byte[] write(CompilerKey key, byte[] maker) {
    Map<String, byte[]> sections = new LinkedHashMap<>();
    sections.put(".maker", maker);
    sections.put(".name", name.getBytes(StandardCharsets.UTF_8));
    sections.put(".own", Compressed.write(UnitSection.write(own)));
    sections.put(".others", Compressed.write(UnitSection.write(others)));
    if (key != null) {
      byte[] digest = digest(sections);
      sections.put(SIGN, concatenate(digest, key.publicKey(), key.sign(digest)));
    }
    return CoffImage.write(sections);
  }

  /** What the file {@code bytes}, called {@code name} in faults, says, after its signature was found to be by {@code trusted}. */
  public static ObjectFile read(String name, byte[] bytes, CompilerKey trusted) throws ObjectFault {
    return read(name, bytes, () -> trusted);
  }

  /** As the other; {@code trusted}, which may still be on its way, is asked for after the digest was computed. */
  public static ObjectFile read(String name, byte[] bytes, Supplier<CompilerKey> trusted) throws ObjectFault {
    Map<String, byte[]> sections = CoffImage.read(name, bytes);
    byte[] sign = sections.remove(SIGN);
    verify(name, sections, sign, trusted);
    return contents(name, sections);
  }

  /** As {@link #read(String, byte[], CompilerKey)} of a file that was signed anew by the trusted compiler, whatever is in it. */
  static ObjectFile unverified(String name, byte[] bytes) throws ObjectFault {
    Map<String, byte[]> sections = CoffImage.read(name, bytes);
    sections.remove(SIGN);
    return contents(name, sections);
  }

  private static ObjectFile contents(String name, Map<String, byte[]> sections) throws ObjectFault {
    if (!Arrays.equals(CompilerIdentity.bytes(), sections.get(".maker"))) {
      throw new ObjectFault(Diagnostic.of(Code.OBJECT_STALE, null, name).help("make it again with `m3 compile`"));
    }
    if (!sections.keySet().equals(CONTENTS)) {
      throw ObjectFault.damaged(name, "it has sections " + sections.keySet());
    }
    String signedName = new String(sections.get(".name"), StandardCharsets.UTF_8);
    try {
      return new ObjectFile(signedName, units(sections.get(".own")), units(sections.get(".others")));
    } catch (RuntimeException wrong) {
      throw ObjectFault.damaged(name, "its units cannot be read");
    }
  }

  private static List<StoredUnit> units(byte[] section) {
    return UnitSection.read(Compressed.read(section));
  }

  private static void verify(String name, Map<String, byte[]> sections, byte[] sign, Supplier<CompilerKey> key)
      throws ObjectFault {
    if (sign == null) {
      throw new ObjectFault(Diagnostic.of(Code.OBJECT_UNSIGNED, null, name)
          .help("compile it from source with `m3 compile`, which signs what it has checked"));
    }
    if (sign.length <= DIGEST + KEY) {
      throw ObjectFault.damaged(name, "its signature is too short");
    }
    byte[] digest = Arrays.copyOf(sign, DIGEST);
    byte[] signer = Arrays.copyOfRange(sign, DIGEST, DIGEST + KEY);
    byte[] signature = Arrays.copyOfRange(sign, DIGEST + KEY, sign.length);
    boolean whole = MessageDigest.isEqual(digest, digest(sections));
    CompilerKey trusted = key.get();
    if (whole && !trusted.isPublicKey(signer)) {
      throw new ObjectFault(Diagnostic.of(Code.OBJECT_SIGNER, null, name)
          .help("compile it from source with the `m3 compile` of this installation"));
    }
    if (!whole || !trusted.verify(digest, signature)) {
      throw new ObjectFault(Diagnostic.of(Code.OBJECT_ALTERED, null, name)
          .help("make it again with `m3 compile`"));
    }
  }

  private static byte[] digest(Map<String, byte[]> sections) {
    MessageDigest digest = sha();
    sections.forEach((name, bytes) -> {
      digest.update((name + ' ' + bytes.length + '\n').getBytes(StandardCharsets.UTF_8));
      digest.update(bytes);
    });
    return digest.digest();
  }

  private static MessageDigest sha() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static byte[] concatenate(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
