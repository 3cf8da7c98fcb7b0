// SPDX-License-Identifier: MIT
/**
 * A harness in the place of a kernel: runs one static program of Linux/Alpha or, for the calls they share, OSF/1.
 *
 * <p>Begin with {@link alpha.unix.Program}. Files are confined to one folder; time and randomness are simulated, so a run repeats.
 */
package alpha.unix;
