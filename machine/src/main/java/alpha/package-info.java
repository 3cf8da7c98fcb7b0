// SPDX-License-Identifier: MIT
/**
 * The DEC Alpha processor, seen from a user program.
 *
 * <p>Begin with {@link alpha.isa.Operation}, the table of instructions; {@code alpha.cpu} executes them, {@code alpha.load}
 * reads programs, {@code alpha.unix} serves their system calls. AHB below means the Alpha Architecture Handbook, version 4
 * (order number EC-QD2KC-TE).
 */
package alpha;
