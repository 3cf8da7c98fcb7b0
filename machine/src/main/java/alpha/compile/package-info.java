// SPDX-License-Identifier: MIT
/**
 * The compiling engine: Alpha functions become JVM methods.
 *
 * <p>Begin with {@link alpha.compile.CompilingEngine}. {@code Discovery} finds what a region holds ({@code Shape}),
 * {@code Flow} which registers are alive, {@code Translator} writes the class file, {@code CodeSpace} keeps and links regions,
 * {@code Home} is what a region's code calls when it cannot go on by itself. The design and its figures are in
 * docs/machine/processor.md.
 */
package alpha.compile;
