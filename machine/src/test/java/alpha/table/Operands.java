// SPDX-License-Identifier: MIT
package alpha.table;

import alpha.isa.Operation;
import java.util.Random;
import java.util.function.LongSupplier;

/** Values at the edges of what an instruction may meet, and random ones that come near them. */
final class Operands {
    /** Integers, shift counts and byte masks. */
    static final long[] INTEGERS = {0, 1, 2, 7, 8, 0x3f, 0x40, 0x7f, 0x80, 0xffff, 0x7fffffffL, 0x80000000L, 0xffffffffL, 0xffffffff80000000L,
        Long.MAX_VALUE, Long.MIN_VALUE, -1, 0x0123456789abcdefL};
    /** Zeros, denormals, the least normal, ones, thirds, large ones, infinities, NaNs of both kinds. */
    static final long[] T = {0, Long.MIN_VALUE, 1, 0x000fffffffffffffL, 0x0010000000000000L, 0x3ff0000000000000L, 0xbff0000000000000L, 0x3ff0000000000001L,
        0x3fd5555555555555L, 0x4008000000000000L, 0x4340000000000001L, 0x7fefffffffffffffL, 0x7ff0000000000000L, 0xfff0000000000000L,
        0x7ff8000000000001L, 0x7ff0000000000001L};
    /** The same in S as a register holds it. */
    static final long[] S = {0, Long.MIN_VALUE, 0x0000000020000000L, 0x000fffffe0000000L, 0x3810000000000000L, 0x3ff0000000000000L, 0xbff0000000000000L,
        0x3ff0000020000000L, 0x3fd5555560000000L, 0x4008000000000000L, 0x4180000020000000L, 0x47efffffe0000000L, 0x7ff0000000000000L, 0xfff0000000000000L,
        0x7ff8000020000000L, 0x7ff4000000000000L};
    /** Fewer of T, for each of the many roundings. */
    static final long[] SHORT_T = {Long.MIN_VALUE, 1, 0x0010000000000000L, 0x3ff0000000000000L, 0x3ff0000000000001L, 0xbfd5555555555555L,
        0x7fefffffffffffffL, 0xfff0000000000000L, 0x7ff0000000000001L};
    /** Fewer of S. */
    static final long[] SHORT_S = {Long.MIN_VALUE, 0x0000000020000000L, 0x3810000000000000L, 0x3ff0000000000000L, 0x3ff0000020000000L, 0xbfd5555560000000L,
        0x47efffffe0000000L, 0xfff0000000000000L, 0x7ff4000000000000L};
    /** T about the limits of S and of integers. */
    static final long[] CONVERTED = {0, Long.MIN_VALUE, 1, 0x0010000000000000L, 0x3690000000000000L, 0x3690000000000001L, 0x36a0000000000000L,
        0xb69fffffffffffffL, 0x36a8000000000000L, 0x380fffffe0000000L, 0x3810000000000000L, 0x3fdfffffffffffffL, 0x3fe0000000000000L,
        0xbfe0000000000000L, 0x3ff0000000000000L, 0xbff0000000000000L, 0x3ff0000010000000L, 0x3ff0000030000000L, 0xbff0000010000001L, 0x3ff8000000000000L,
        0x4004000000000000L, 0xc004000000000000L, 0x4330000000000001L, 0xc33fffffffffffffL, 0x43dfffffffffffffL, 0x43e0000000000000L, 0xc3e0000000000000L,
        0xc3e0000000000001L, 0x43f0000000000000L, 0xc3f8000000000001L, 0x4530000000000001L, 0x47efffffe0000000L, 0x47efffffefffffffL, 0x47effffff0000000L,
        0x7fefffffffffffffL, 0x7ff0000000000000L, 0xfff0000000000000L, 0x7ff8000000000001L, 0x7ff8000040000000L, 0xfff0000000000001L, 0x7ff4000000000000L};
    /** Integers about the precision of S and T. */
    static final long[] WIDE = {0, 1, -1, 0x1000001, 0x1000003, -0x1000001, 0x2000001, 0x1fffffffffffffL, 0x20000000000001L, 0x20000000000003L,
        -0x20000000000001L, 0x40000000000001L, 0x7ffffffffffffbffL, 0x7ffffffffffffc00L, 0x7fffff7fffffffffL, 0x7fffffc000000000L, Long.MAX_VALUE,
        Long.MIN_VALUE, 0x8000000000000001L, 0x0123456789abcdefL};

    private Operands() {
    }

    /** An endless, repeatable source of operands that suit {@code operation}. */
    static LongSupplier random(Operation operation, long seed) {
        final Random random = new Random(seed);
        return switch (operation) {
            case ADDS, SUBS, MULS, DIVS, SQRTS, CVTST -> () -> single(random);
            case ADDT, SUBT, MULT, DIVT, SQRTT, CVTTS, CVTTQ, CMPTUN, CMPTEQ, CMPTLT, CMPTLE -> () -> floating(random);
            default -> () -> integer(random);
        };
    }

    private static long integer(Random random) {
        final long value = random.nextLong();
        return switch (random.nextInt(6)) {
            case 0 -> INTEGERS[random.nextInt(INTEGERS.length)];
            case 1 -> value >> random.nextInt(64);
            case 2 -> value >>> random.nextInt(64);
            case 3 -> value << random.nextInt(64);
            default -> value;
        };
    }

    /** Exponents near each other, so that sums cancel and products reach the limits; fractions of few bits, so that results tie. */
    private static long floating(Random random) {
        final long exponent = switch (random.nextInt(8)) {
            case 0 -> random.nextInt(2048);
            case 1 -> random.nextInt(60);
            case 2 -> 2046 - random.nextInt(60);
            case 3 -> 0x3ff - random.nextInt(512) * (random.nextInt(2) * 2 - 1);
            default -> 0x3ff + random.nextInt(70) - 35;
        };
        final long fraction = switch (random.nextInt(4)) {
            case 0 -> 0;
            case 1 -> random.nextLong() << random.nextInt(64);
            case 2 -> -1L << random.nextInt(52);
            default -> random.nextLong();
        };
        return random.nextLong() & Long.MIN_VALUE | exponent << 52 | fraction & (1L << 52) - 1;
    }

    private static long single(Random random) {
        final long exponent = switch (random.nextInt(8)) {
            case 0 -> random.nextInt(256);
            case 1 -> random.nextInt(30);
            case 2 -> 254 - random.nextInt(30);
            default -> 127 + random.nextInt(36) - 18;
        };
        final long fraction = switch (random.nextInt(3)) {
            case 0 -> 0;
            case 1 -> random.nextInt() << random.nextInt(23);
            default -> random.nextInt();
        };
        final long mapped = exponent == 0 ? 0 : exponent == 255 ? 0x7ff : exponent + 0x380;
        return random.nextLong() & Long.MIN_VALUE | mapped << 52 | (fraction & 0x7fffff) << 29;
    }
}
