// SPDX-License-Identifier: MIT
package machine.command;

import java.util.function.LongUnaryOperator;

/** Times work that is repeated in this process until the compiler has seen it: seven rounds, and half a second, at least. */
final class Stopwatch {
    private static final int ROUNDS = 7;
    private static final long ENOUGH = 500_000_000;

    private Stopwatch() {
    }

    /** Nanoseconds a step at best; {@code work} does so many steps and answers something that depends on them. */
    static double best(long steps, LongUnaryOperator work) {
        double best = Double.MAX_VALUE;
        long kept = 0;
        long spent = 0;
        for (int i = 0; i < ROUNDS || spent < ENOUGH; i++) {
            final long start = System.nanoTime();
            kept ^= work.applyAsLong(steps);
            final long time = System.nanoTime() - start;
            best = Math.min(best, (double) time / steps);
            spent += time;
        }
        return kept == Long.MIN_VALUE ? Double.NaN : best;
    }
}
