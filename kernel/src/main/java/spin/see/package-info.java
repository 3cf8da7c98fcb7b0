// SPDX-License-Identifier: MIT
/**
 * Looks at a kernel from outside (docs/seeing.md): what is there, how an event is decided and what it did, each call of some procedures,
 * and a picture. A {@link spin.see.Scene} is what there is to see; the others are observers that print it.
 */
package spin.see;
