// SPDX-License-Identifier: MIT
package alpha.unix;

import alpha.cpu.Event;
import alpha.cpu.FloatingFormat;
import alpha.cpu.State;

/** Does an unaligned load or store byte by byte, as Linux does for user programs. */
final class UnalignedAccess {
    private final State state;
    private final UserMemory memory;

    UnalignedAccess(State state, UserMemory memory) {
        this.state = state;
        this.memory = memory;
    }

    /** Mends the access and moves past it; false when it is locked or the memory is not there. */
    boolean mend(Event.Unaligned access) {
        final int register = access.register();
        try {
            switch (access.opcode()) {
                case 0x0c -> state.setInteger(register, load(access.address(), 2));
                case 0x28 -> state.setInteger(register, (int) load(access.address(), 4));
                case 0x29 -> state.setInteger(register, load(access.address(), 8));
                case 0x22 -> state.setFloat(register, FloatingFormat.fromMemory((int) load(access.address(), 4)));
                case 0x23 -> state.setFloat(register, load(access.address(), 8));
                case 0x0d -> store(access.address(), state.integer(register), 2);
                case 0x2c -> store(access.address(), state.integer(register), 4);
                case 0x2d -> store(access.address(), state.integer(register), 8);
                case 0x26 -> store(access.address(), FloatingFormat.toMemory(state.floats()[register]), 4);
                case 0x27 -> store(access.address(), state.floats()[register], 8);
                default -> {
                    return false;
                }
            }
        } catch (CallException refused) {
            return false;
        }
        state.setPc(state.pc() + 4);
        state.count(1);
        return true;
    }

    private long load(long address, int size) throws CallException {
        final byte[] bytes = memory.read(address, size);
        long value = 0;
        for (int i = size - 1; i >= 0; i--) {
            value = value << 8 | bytes[i] & 0xff;
        }
        return value;
    }

    private void store(long address, long value, int size) throws CallException {
        final byte[] bytes = new byte[size];
        for (int i = 0; i < size; i++) {
            bytes[i] = (byte) (value >>> 8 * i);
        }
        memory.write(address, bytes, size);
    }
}
