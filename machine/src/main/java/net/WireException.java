// SPDX-License-Identifier: MIT
package net;

/** A wire cannot be had; the message says what, where and how to mend it. */
public final class WireException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With a message for the user and the cause, which may be null. */
    public WireException(String message, Throwable cause) {
        super(message, cause);
    }
}
