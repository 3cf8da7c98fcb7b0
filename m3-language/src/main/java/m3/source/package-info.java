// SPDX-License-Identifier: MIT
/** Source texts and places in them; the ground every other package of the language stands on. */
package m3.source;
