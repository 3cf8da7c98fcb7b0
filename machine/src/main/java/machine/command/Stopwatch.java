// SPDX-License-Identifier: MIT
package machine.command;

import java.util.function.LongUnaryOperator;

/** Times work that is repeated in this process, so that the compiler has seen it. */
final class Stopwatch {
    private static final int ROUNDS = 7;

    private Stopwatch() {
    }

    /** Nanoseconds a step at best; {@code work} does so many steps and answers something that depends on them. */
    static double best(long steps, LongUnaryOperator work) {
        double best = Double.MAX_VALUE;
        long kept = 0;
        for (int i = 0; i < ROUNDS; i++) {
            final long start = System.nanoTime();
            kept ^= work.applyAsLong(steps);
            best = Math.min(best, (double) (System.nanoTime() - start) / steps);
        }
        return kept == Long.MIN_VALUE ? Double.NaN : best;
    }
}
