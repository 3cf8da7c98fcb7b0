// SPDX-License-Identifier: MIT
/**
 * The immutable tree of a compilation unit, as written: nothing is resolved, nothing desugared.
 *
 * <p>{@link m3.syntax.Parser} makes it from text; syntax errors become diagnostics and the tree holds what could be
 * kept. The classes follow the grammar of the language definition, section 2.8.
 */
package m3.syntax;
