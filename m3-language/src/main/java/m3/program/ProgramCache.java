// SPDX-License-Identifier: MIT
package m3.program;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;
import m3.object.CompilerIdentity;
import m3.object.Installation;
import m3.object.StoredUnit;
import m3.object.UnitSection;

/**
 * Units of programs that passed the checker, kept in a folder between runs.
 *
 * <p>One file a program: the compiler's identity, the program's key, a checksum, the units. A unit is used again only for the
 * very text it was made of. What cannot be read is as if it were not there; what cannot be written is let go. Types are safe
 * whatever the folder holds, for a body is checked before it first runs, and no unit from here is trusted.
 */
final class ProgramCache {
  /** Programs of fewer characters are parsed faster than they are looked up. */
  static final int LEAST = 32_768;

  private static final int MOST_FILES = 64;
  private static final String SUFFIX = ".units";

  private final Path folder;

  ProgramCache(Path folder) {
    this.folder = folder;
  }

  /** The cache of this installation. */
  static ProgramCache ofInstallation() {
    return new ProgramCache(Installation.folder().resolve("cache"));
  }

  /** The units kept for program {@code key}, by the names of their sources; empty when there are none. */
  Map<String, StoredUnit> find(String key) {
    Map<String, StoredUnit> units = new HashMap<>();
    Path file = file(key);
    try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
      byte[] identity = in.readNBytes(CompilerIdentity.bytes().length);
      boolean ours = Arrays.equals(identity, CompilerIdentity.bytes()) && in.readUTF().equals(key);
      long sum = in.readLong();
      byte[] section = in.readAllBytes();
      if (ours && sum == checksum(section)) {
        UnitSection.read(section).forEach(unit -> units.put(unit.source().name(), unit));
        Files.setLastModifiedTime(file, FileTime.fromMillis(System.currentTimeMillis()));
      }
    } catch (IOException unreadable) {
      return Map.of();
    }
    return units;
  }

  /** Keeps {@code units} for program {@code key}, and lets go of what was not used for longest. */
  void keep(String key, Collection<StoredUnit> units) {
    try {
      Files.createDirectories(folder);
      Path part = Files.createTempFile(folder, "new", ".part");
      try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(part))) {
        byte[] section = UnitSection.write(units);
        out.write(CompilerIdentity.bytes());
        out.writeUTF(key);
        out.writeLong(checksum(section));
        out.write(section);
      }
      Files.move(part, file(key), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      prune();
    } catch (IOException unwritable) {
      return;
    }
  }

  private Path file(String key) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
    }
    return folder.resolve(Long.toHexString(hash) + SUFFIX);
  }

  private static long checksum(byte[] bytes) {
    CRC32C sum = new CRC32C();
    sum.update(bytes);
    return sum.getValue();
  }

  private void prune() throws IOException {
    List<Path> files;
    try (var all = Files.list(folder)) {
      files = all.filter(f -> f.toString().endsWith(SUFFIX)).sorted(Comparator.comparing(ProgramCache::lastUsed).reversed()).toList();
    }
    for (Path old : files.subList(Math.min(MOST_FILES, files.size()), files.size())) {
      Files.deleteIfExists(old);
    }
  }

  private static FileTime lastUsed(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException gone) {
      return FileTime.fromMillis(0);
    }
  }
}
