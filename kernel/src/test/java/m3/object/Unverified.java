// SPDX-License-Identifier: MIT
package m3.object;

/** Object files as if their signatures were good: what lies behind the signature, for tests that change it. */
public final class Unverified {
  private Unverified() {}

  /** What the file {@code bytes} says. */
  public static ObjectFile read(byte[] bytes) throws ObjectFault {
    return ObjectFile.unverified("input", bytes);
  }
}
