// SPDX-License-Identifier: MIT
/**
 * Safe object files: checked units, signed by the compiler that checked them (SOSP'95 3.1, requirement R32).
 *
 * <p>{@link m3.object.ObjectFile} is what a file says, {@link m3.object.CoffImage} its container, {@link
 * m3.object.TreeCodec} the form of a unit inside it, {@link m3.object.CompilerKey} who signs and who is believed. Bytes
 * are believed only after their signature was verified, and units are checked again when they are loaded.
 */
package m3.object;
