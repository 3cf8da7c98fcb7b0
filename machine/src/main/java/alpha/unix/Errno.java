// SPDX-License-Identifier: MIT
package alpha.unix;

/** Error numbers of OSF/1, which Linux/Alpha kept. */
enum Errno {
    ENOENT(2), EBADF(9), ENOMEM(12), EACCES(13), EFAULT(14), EEXIST(17), ENOTDIR(20), EISDIR(21), EINVAL(22), EMFILE(24), ENOTTY(25),
    ESPIPE(29), ERANGE(34), ENOTEMPTY(66), ENOSYS(78), EIO(5), ESRCH(3);

    private final int number;

    Errno(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
