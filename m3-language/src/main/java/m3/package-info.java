// SPDX-License-Identifier: MIT
/**
 * The language's front door: {@link m3.M3Language}, a guided tour of everything beneath.
 */
package m3;
