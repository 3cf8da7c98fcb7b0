// SPDX-License-Identifier: MIT
/**
 * The kernel inside a Java program: {@link spin.embed.Spin} boots it, offers host objects as typed interfaces, loads extensions from
 * bytes, sets quotas, takes log lines and calls what extensions export.
 */
package spin.embed;
