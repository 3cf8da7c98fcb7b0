// SPDX-License-Identifier: MIT
package spin.kernel;

import java.io.PrintStream;
import java.util.List;
import m3.object.CompilerKey;

/**
 * What a kernel is started with.
 *
 * @param key the compiler whose object files it believes
 * @param files the object files it is to load, in order
 * @param problems where it tells of what it refuses
 * @param observer who looks at it
 */
public record BootDisk(CompilerKey key, List<File> files, PrintStream problems, Observer observer) {
  /** A disk for a kernel that nobody looks at. */
  public BootDisk(CompilerKey key, List<File> files, PrintStream problems) {
    this(key, files, problems, Observer.NOBODY);
  }

  /** The same, for a kernel that {@code chosen} looks at. */
  public BootDisk observedBy(Observer chosen) {
    return new BootDisk(key, files, problems, chosen);
  }

  /** One object file, not yet believed. */
  public record File(String name, byte[] bytes) {}

  private static final ThreadLocal<BootDisk> INSERTED = new ThreadLocal<>();

  /** Has the next kernel that boots on this thread be started with {@code disk}. */
  public static void insert(BootDisk disk) {
    INSERTED.set(disk);
  }

  static BootDisk inserted() {
    BootDisk disk = INSERTED.get();
    INSERTED.remove();
    if (disk == null) {
      throw new IllegalStateException("no boot disk");
    }
    return disk;
  }
}
