// SPDX-License-Identifier: MIT
package spin.kernel;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import m3.object.CompilerKey;

/**
 * What a kernel is started with.
 *
 * @param key the compiler whose object files it believes
 * @param files the object files it is to load, in order
 * @param rules what holds for each extension
 * @param problems where it tells of what it refuses
 * @param offers what the program around the kernel implements; null when the kernel ends with what it loaded
 * @param observer who looks at it
 */
public record BootDisk(CompilerKey key, List<File> files, Rules rules, PrintStream problems, List<HostInterface> offers, Observer observer) {
  /** A disk of a kernel that ends with what it loaded, and that nobody looks at. */
  public BootDisk(CompilerKey key, List<File> files, Rules rules, PrintStream problems) {
    this(key, files, rules, problems, null, Observer.NOBODY);
  }

  /** The same, for a kernel that {@code chosen} looks at. */
  public BootDisk observedBy(Observer chosen) {
    return new BootDisk(key, files, rules, problems, offers, chosen);
  }

  /** The same for a kernel that stays, in a program that implements {@code offered}. */
  public BootDisk embedded(List<HostInterface> offered) {
    return new BootDisk(key, files, rules, problems, List.copyOf(offered), observer);
  }

  /**
   * What holds for each extension that the kernel loads.
   *
   * @param quotas limits by the names of interface Quota's resources; none where there is none
   * @param restart what is done when it fails, as interface Supervisor numbers its policies
   */
  public record Rules(Map<String, Long> quotas, int restart) {
    /** No limits, no restarts. */
    public static final Rules NONE = new Rules(Map.of(), 0);

    /** The resources that can be limited, in the order of interface Quota. */
    public static final List<String> RESOURCES = List.of("heap", "threads", "handlers", "processor", "depth");

    /** The policies, in the order of interface Supervisor. */
    public static final List<String> POLICIES = List.of("none", "once", "always");
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
