// SPDX-License-Identifier: MIT
package alpha.cpu;

import memory.Fault;

/**
 * Why an engine stopped and gave the processor back to its owner.
 *
 * <p>The state is precise: all instructions before the one named are done, none after. Events that leave the pc at
 * their instruction resume by executing it again; those that say so have moved past it.
 */
public sealed interface Event {
    /** Where OSF/1 PALcode would take the kernel; null when the kernel would not be told. */
    Entry entry();

    /** As many instructions were executed as the owner allowed. */
    record Done() implements Event {
        @Override
        public Entry entry() {
            return null;
        }
    }

    /** {@link State#interrupt} was called. */
    record Interrupt() implements Event {
        @Override
        public Entry entry() {
            return Entry.INT;
        }
    }

    /**
     * CALL_PAL with a number the processor does not serve itself; the pc is past it.
     *
     * @param function its number
     */
    record PalCall(int function) implements Event {
        @Override
        public Entry entry() {
            return switch (function) {
                case Palcode.CALLSYS -> Entry.SYS;
                default -> Entry.IF;
            };
        }
    }

    /**
     * The MMU refused an access; the pc is at the instruction.
     *
     * @param fault what and why
     */
    record MemoryFault(Fault fault) implements Event {
        @Override
        public Entry entry() {
            return Entry.MM;
        }
    }

    /**
     * An access not aligned to its size; the pc is at the instruction and nothing was moved.
     *
     * @param address where
     * @param opcode of the load or store
     * @param register that would be loaded or stored
     */
    record Unaligned(long address, int opcode, int register) implements Event {
        @Override
        public Entry entry() {
            return Entry.UNA;
        }
    }

    /**
     * An arithmetic trap; the pc is past the instruction, whose result is written as far as it is defined.
     *
     * @param summary exception summary: bit 0 software completion, 1 invalid, 2 division by zero, 3 overflow, 4 underflow, 5 inexact, 6 integer overflow
     * @param registers bit n for integer register n, bit 32 + n for floating register n as destination
     */
    record Arithmetic(int summary, long registers) implements Event {
        @Override
        public Entry entry() {
            return Entry.ARITH;
        }
    }

    /**
     * The word at the pc is no instruction of this model, or one of the VAX formats; the pc is at it.
     *
     * @param word the instruction
     */
    record Illegal(int word) implements Event {
        @Override
        public Entry entry() {
            return Entry.IF;
        }
    }
}
