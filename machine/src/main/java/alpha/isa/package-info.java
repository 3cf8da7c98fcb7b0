// SPDX-License-Identifier: MIT
/** The instruction set: operations, their encodings, models of the processor, and the assembler's notation. */
package alpha.isa;
