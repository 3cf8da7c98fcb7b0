// SPDX-License-Identifier: MIT
/**
 * What running programs are made of: values and their layouts, types at run time, procedures, instances of units,
 * failures, the context.
 *
 * <p>Ordinals are {@code long}, floats {@code double} (a REAL is one that a float holds exactly), references Java
 * references; records and arrays are Java objects that are their own storage, copied on assignment.
 */
package m3.runtime;
