// SPDX-License-Identifier: MIT
package alpha.unix;

/** A system call fails with an error number. */
final class CallException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Errno errno;

    CallException(Errno errno) {
        super(errno.name(), null, false, false);
        this.errno = errno;
    }

    Errno errno() {
        return errno;
    }
}
