// SPDX-License-Identifier: MIT
/**
 * The checker: from a syntax tree to symbols and the typed tree, or to diagnostics.
 *
 * <p>{@link m3.check.Compilation} holds what many units share; {@link m3.check.UnitChecker} checks one. Each concern of
 * the language definition has its class: types, names and designators, operators, calls, constructors, predeclared
 * operations, statements, conversions, constant folding.
 */
package m3.check;
