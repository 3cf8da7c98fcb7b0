// SPDX-License-Identifier: MIT
package alpha.compile;

import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_long;

import alpha.isa.Decoder;
import alpha.isa.Operation;
import java.lang.classfile.CodeBuilder;

/** Loads and stores as bytecode (AHB sections 4.2 and 4.8): the software TLB is tested in line. */
final class MemoryCode {
    private final Emitter emitter;
    private final CodeBuilder code;
    private final FloatCode floats;

    MemoryCode(Emitter emitter, FloatCode floats) {
        this.emitter = emitter;
        this.code = emitter.code();
        this.floats = floats;
    }

    /** Writes one instruction of the memory formats. */
    void write(Operation operation, int word) {
        final int ra = Decoder.ra(word);
        switch (operation) {
            case LDA -> {
                if (ra != 31) {
                    address(word, Decoder.displacement(word));
                    emitter.pop(ra);
                }
            }
            case LDAH -> {
                if (ra != 31) {
                    address(word, (long) Decoder.displacement(word) << 16);
                    emitter.pop(ra);
                }
            }
            case LDBU, LDWU, LDL, LDQ, LDQ_U, LDL_L, LDQ_L, LDS, LDT -> {
                if (ra != 31) {
                    load(operation, word, ra);
                }
            }
            case STL_C, STQ_C -> {
                emitter.exitHere();
                emitter.home();
                address(word, Decoder.displacement(word));
                emitter.push(ra);
                code.loadConstant(operation == Operation.STL_C ? 4 : 8);
                emitter.callHome("storeConditional", CD_long, CD_long, CD_long, CD_int);
                emitter.pop(ra);
            }
            default -> store(operation, word, ra);
        }
    }

    private void address(int word, long displacement) {
        final int rb = Decoder.rb(word);
        if (rb == 31) {
            emitter.constant(displacement);
            return;
        }
        emitter.push(rb);
        if (displacement != 0) {
            emitter.constant(displacement);
            code.ladd();
        }
    }

    private void load(Operation operation, int word, int ra) {
        if (operation == Operation.LDL_L || operation == Operation.LDQ_L) {
            emitter.exitHere();
            emitter.home();
            address(word, Decoder.displacement(word));
            code.loadConstant(operation == Operation.LDL_L ? 4 : 8);
            emitter.callHome("loadLocked", CD_long, CD_long, CD_int);
            emitter.pop(ra);
            return;
        }
        locate(operation, word);
        switch (operation) {
            case LDBU -> emitter.load("readByte", CD_int);
            case LDWU -> emitter.load("readWord", CD_int);
            case LDL, LDS -> emitter.load("readInt", CD_int);
            default -> emitter.load("readLong", CD_long);
        }
        switch (operation) {
            case LDBU, LDWU, LDL -> {
                code.i2l();
                emitter.pop(ra);
            }
            case LDS -> {
                floats.fromMemory();
                emitter.popFloat(ra);
            }
            case LDT -> emitter.popBits(ra);
            default -> emitter.pop(ra);
        }
    }

    /** Pushes where an access goes, as part of a run or of its own. */
    private void locate(Operation operation, int word) {
        final Runs.Run run = emitter.run();
        final int size = size(operation);
        if (run == null) {
            emitter.exitHere();
            emitter.pushPlace(size, Registers.isStore(operation), () -> {
                address(word, Decoder.displacement(word));
                if (isRounded(operation)) {
                    emitter.constant(-8);
                    code.land();
                }
            });
            return;
        }
        if (emitter.beginsRun()) {
            emitter.exitHere();
            emitter.find(run, () -> address(word, Decoder.displacement(word) + run.down()));
        }
        emitter.pushPlace(isRounded(operation));
    }

    private static boolean isRounded(Operation operation) {
        return operation == Operation.LDQ_U || operation == Operation.STQ_U;
    }

    private static int size(Operation operation) {
        return switch (operation) {
            case LDBU, STB -> 1;
            case LDWU, STW -> 2;
            case LDL, STL, LDS, STS -> 4;
            default -> 8;
        };
    }

    private void store(Operation operation, int word, int ra) {
        locate(operation, word);
        switch (operation) {
            case STB -> storeInt("writeByte", ra);
            case STW -> storeInt("writeWord", ra);
            case STL -> storeInt("writeInt", ra);
            case STS -> {
                emitter.pushBits(ra);
                floats.toMemory();
                emitter.store("writeInt", CD_int);
            }
            case STT -> {
                emitter.pushBits(ra);
                emitter.store("writeLong", CD_long);
            }
            default -> {
                emitter.push(ra);
                emitter.store("writeLong", CD_long);
            }
        }
    }

    private void storeInt(String name, int ra) {
        emitter.push(ra);
        code.l2i();
        emitter.store(name, CD_int);
    }
}
