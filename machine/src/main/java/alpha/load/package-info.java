// SPDX-License-Identifier: MIT
/** Reads executable files, ELF64 and ECOFF, into an {@link alpha.load.Image}; a broken one is refused by name. */
package alpha.load;
