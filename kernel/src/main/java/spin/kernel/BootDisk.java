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
 */
public record BootDisk(CompilerKey key, List<File> files, PrintStream problems) {
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
