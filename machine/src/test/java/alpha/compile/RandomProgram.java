// SPDX-License-Identifier: MIT
package alpha.compile;

import alpha.cpu.State;
import alpha.isa.Decoder;
import alpha.isa.Format;
import alpha.isa.Model;
import alpha.isa.Operation;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import memory.Mmu;
import memory.PhysicalMemory;
import memory.Protection;

/**
 * A short program of random instructions with random registers: all operations of a model, accesses mostly to mapped memory,
 * branches and jumps mostly within itself.
 */
final class RandomProgram {
    static final long CODE = 0x20000;
    static final long DATA = 0x40000;
    static final int MEMORY = 8 * PhysicalMemory.PAGE;
    private static final int DATA_PAGES = 2;
    private static final long[] EDGES = {0, 1, -1, 2, 63, 64, 0x7f, 0x80, 0xff, 0x7fff, 0x8000, Integer.MAX_VALUE, Integer.MIN_VALUE, Long.MAX_VALUE,
        Long.MIN_VALUE, 0xffffffffL, 0x80808080_80808080L};
    private static final double[] DOUBLES = {0, -0.0, 1, -1, 0.5, 3, 1e10, 0x1p63, 0x1p-1022, 0x1p-1074, Double.MAX_VALUE, Double.NaN,
        Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 0x1p-126, 0x1p-149, 0x1p127, Float.MAX_VALUE, 1.0 / 3, (float) (1.0 / 3)};
    private static final List<Operation> OPERATIONS = Arrays.stream(Operation.values()).filter(each -> each != Operation.ILLEGAL).toList();

    private final Random random;
    private final Model model;
    private final int[] words;

    RandomProgram(long seed) {
        this.random = new Random(seed);
        this.model = Model.values()[random.nextInt(Model.values().length)];
        this.words = new int[8 + random.nextInt(40)];
        for (int i = 0; i < words.length - 2; i++) {
            words[i] = instruction(i);
        }
        words[words.length - 2] = 0;
        words[words.length - 1] = 0x30 << 26 | 31 << 21 | -words.length & 0x1fffff;
    }

    Model model() {
        return model;
    }

    /** Where it is entered: by a branch backward to its first instruction, so that an engine finds that one hot. */
    long entry() {
        return CODE + 4L * (words.length - 1);
    }

    /** Memory with the program in it, the same each time: a power of two in size for most. */
    static Mmu memory(RandomProgram program, long seed) {
        final PhysicalMemory memory = new PhysicalMemory(seed % 4 == 0 ? MEMORY + PhysicalMemory.PAGE : MEMORY);
        final Mmu mmu = new Mmu(memory);
        final Random bytes = new Random(seed);
        bytes.nextBytes(memory.bytes());
        for (int i = 0; i < program.words.length; i++) {
            memory.writeInt(4 * i, program.words[i]);
        }
        mmu.install(0, CODE, 0, bytes.nextInt(8) == 0 ? Protection.ALL : Protection.READ_EXECUTE);
        for (int page = 0; page < DATA_PAGES; page++) {
            mmu.install(0, DATA + (long) page * PhysicalMemory.PAGE, 1 + page, Protection.READ_WRITE);
        }
        return mmu;
    }

    /** Registers to begin with; the same each time. */
    void prepare(State state, long seed) {
        final Random values = new Random(seed);
        for (int i = 0; i < 31; i++) {
            state.setInteger(i, switch (values.nextInt(8)) {
                case 0 -> EDGES[values.nextInt(EDGES.length)];
                case 1 -> values.nextLong();
                case 2 -> values.nextInt(256);
                case 3 -> CODE + 4L * values.nextInt(words.length);
                default -> DATA + 8L * values.nextInt(DATA_PAGES * PhysicalMemory.PAGE / 8) + (values.nextInt(16) == 0 ? values.nextInt(8) : 0);
            });
            state.setFloat(i, switch (values.nextInt(4)) {
                case 0 -> Double.doubleToRawLongBits(DOUBLES[values.nextInt(DOUBLES.length)]);
                case 1 -> Double.doubleToRawLongBits(values.nextInt(2000) - 1000);
                case 2 -> Double.doubleToRawLongBits((float) values.nextGaussian());
                default -> values.nextInt(4) == 0 ? values.nextLong() : Double.doubleToRawLongBits(values.nextGaussian());
            });
        }
        state.control().set(values.nextInt(3) == 0 ? values.nextLong() : alpha.cpu.FloatingControl.QUIET | (values.nextBoolean() ? 1L << 56 : 0));
        state.setPc(entry());
    }

    private int instruction(int at) {
        Operation operation;
        do {
            operation = OPERATIONS.get(random.nextInt(OPERATIONS.size()));
        } while (!model.has(operation.feature()) && random.nextInt(20) != 0 || rarely(operation) && random.nextInt(25) != 0);
        int word = operation.opcode() << 26 | random.nextInt(1 << 21) | random.nextInt(32) << 21;
        word = switch (operation.format()) {
            case PAL -> List.of(0, 0x83, 0x86, 0x9e, 0x9f, 0xaa).get(random.nextInt(6));
            case MEMORY, MEMORY_FLOAT -> word & 0xffff0000 | displacement(operation);
            case MISCELLANEOUS -> word & 0xffff0000 | operation.function();
            case JUMP -> word & 0xffff0000 | operation.function() << 14;
            case BRANCH, BRANCH_FLOAT -> word & 0xffe00000 | target(at) & 0x1fffff;
            case OPERATE, OPERATE_ONE -> word & 0xfffff01f | operation.function() << 5 | (random.nextBoolean() ? 1 << 12 : 0);
            case FLOAT, FLOAT_ONE, TO_FLOAT, FROM_FLOAT, CONTROL -> word & 0xffff001f | operation.function() << 5 | qualifiers(operation);
            case NONE -> word;
        };
        if (operation.format() == Format.CONTROL) {
            word = word & ~0x1f001f | (word >>> 21 & 31) << 16 | word >>> 21 & 31;
        }
        return word;
    }

    private static boolean rarely(Operation operation) {
        return operation.format() == Format.PAL || operation.isVax() || operation == Operation.RPCC;
    }

    private int displacement(Operation operation) {
        if (operation == Operation.LDA || operation == Operation.LDAH) {
            return random.nextInt(1 << 16);
        }
        final int near = random.nextInt(64) * 8 - 128;
        return (operation == Operation.LDQ_U || operation == Operation.STQ_U || random.nextInt(12) == 0 ? near + random.nextInt(8) : near) & 0xffff;
    }

    private int target(int at) {
        return random.nextInt(30) == 0 ? random.nextInt(1 << 21) : random.nextInt(words.length) - at - 1;
    }

    /** Any qualifiers that exist for the operation, mostly those compilers use. */
    private int qualifiers(Operation operation) {
        if (!operation.isQualified()) {
            return 0;
        }
        int word;
        do {
            final int qualifiers = switch (random.nextInt(3)) {
                case 0 -> random.nextInt(32);
                case 1 -> 5 << 2 | 2;
                default -> 5 << 2;
            };
            word = (operation.function() & 0x3f | qualifiers << 6) << 5;
        } while (Decoder.decode(operation.opcode() << 26 | word) != operation);
        return word & ~(operation.function() << 5) | word & 0xf800;
    }
}
