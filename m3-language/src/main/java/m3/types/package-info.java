// SPDX-License-Identifier: MIT
/**
 * Types of checked programs: their structure, equality, subtyping, layout and fingerprints.
 *
 * <p>Types are compared by structure (definition 2.2); identical objects are the quick case. Types that may refer to
 * themselves (references, objects, procedures) hold their parts lazily.
 */
package m3.types;
