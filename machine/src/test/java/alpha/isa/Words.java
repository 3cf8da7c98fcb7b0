// SPDX-License-Identifier: MIT
package alpha.isa;

import java.util.Random;

/** Random instruction words in which registers 31, equal registers and known function codes are frequent. */
public final class Words {
    private static final Operation[] OPERATIONS = Operation.values();

    private Words() {
    }

    /** The next word. */
    public static int next(Random random) {
        int word = random.nextInt();
        if (random.nextInt(3) > 0) {
            final Operation operation = OPERATIONS[random.nextInt(OPERATIONS.length)];
            word = word & 0x3ffffff | operation.opcode() << 26;
            word = switch (operation.format()) {
                case OPERATE, OPERATE_ONE -> word & ~0xfe0 | operation.function() << 5;
                case FLOAT, FLOAT_ONE, TO_FLOAT, FROM_FLOAT, CONTROL -> word & ~(0x3f << 5) | operation.function() << 5;
                case MISCELLANEOUS -> word & ~0xffff | operation.function();
                case JUMP -> word & ~(3 << 14) | operation.function() << 14;
                case PAL -> word & (random.nextBoolean() ? 0xff : 0x3ffffff);
                default -> word;
            };
        }
        for (final int field : new int[] {21, 16, 0}) {
            if (random.nextInt(4) == 0) {
                word |= 31 << field;
            }
        }
        return random.nextInt(5) == 0 ? word & ~(31 << 16) | (word >>> 21 & 31) << 16 : word;
    }
}
