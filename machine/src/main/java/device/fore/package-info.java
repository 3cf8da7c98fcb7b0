// SPDX-License-Identifier: MIT
/** FORE TCA-100 ATM: programmed I/O of cells, AAL5 in software, and a switch of virtual circuits. */
package device.fore;
