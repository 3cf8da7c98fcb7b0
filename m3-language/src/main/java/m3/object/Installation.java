// SPDX-License-Identifier: MIT
package m3.object;

import java.nio.file.Path;

/** Where one installation of the compiler keeps what is its own. */
public final class Installation {
  private Installation() {}

  /** The folder that SPIN_HOME names, else {@code .spin} of the user's home; it need not exist. */
  public static Path folder() {
    String home = System.getenv("SPIN_HOME");
    return home != null && !home.isEmpty() ? Path.of(home) : Path.of(System.getProperty("user.home"), ".spin");
  }
}
