// SPDX-License-Identifier: MIT
/**
 * The kernel inside a Java program: {@link spin.embed.Spin} boots it, offers host objects as typed interfaces, loads extensions from
 * bytes, sets quotas, takes log lines, raises events and handles them.
 */
package spin.embed;
