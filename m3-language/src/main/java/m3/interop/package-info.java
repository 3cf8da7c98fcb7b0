// SPDX-License-Identifier: MIT
/**
 * Values as other languages and tools see them: records and objects have members, arrays elements, sets and enumerations
 * their own forms; and the scopes of a debugger.
 *
 * <p>{@link m3.runtime.HostValues} converts; a view given back to Modula-3 is what it views.
 */
package m3.interop;
