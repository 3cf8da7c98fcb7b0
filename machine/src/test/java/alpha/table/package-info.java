// SPDX-License-Identifier: MIT
/**
 * Tables of what each instruction does, as files under {@code alpha/table} of the test resources, judged by another implementation.
 *
 * <p>{@link alpha.table.Catalogue} lists the words and operands, a {@link alpha.table.Judge} executes them, {@link alpha.table.Table}
 * writes what came of it. The stored files are what {@link alpha.table.QemuJudge} says; {@link alpha.table.TableTest} compares an engine.
 */
package alpha.table;
