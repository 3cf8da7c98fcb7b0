// SPDX-License-Identifier: MIT
package m3.host;

/** A value that cannot be written, or bytes that are none; the message says why. */
final class PickleFault extends RuntimeException {
  private static final long serialVersionUID = 1;

  PickleFault(String message) {
    super(message, null, false, false);
  }
}
