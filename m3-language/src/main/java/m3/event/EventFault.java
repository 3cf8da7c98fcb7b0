// SPDX-License-Identifier: MIT
package m3.event;

/** A request to the dispatcher that is refused: the code that interface Dispatcher declares, and what a person should know. */
public final class EventFault extends Exception {
  private static final long serialVersionUID = 1;

  /** The codes, in the order of {@code Dispatcher.ErrorCode}. */
  public enum Reason {
    INTERNAL, INVALID_PROCEDURE, TYPE, CODE_GENERATION, ILLEGAL_ASYNCHRONOUS, SAVE_REGISTERS, NOT_AUTHORIZED
  }

  private final Reason reason;

  public EventFault(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
