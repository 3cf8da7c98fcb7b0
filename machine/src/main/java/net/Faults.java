// SPDX-License-Identifier: MIT
package net;

/**
 * How bad a wire is. Probabilities lie between 0 and 1.
 *
 * @param loss of a frame vanishing
 * @param duplicate of a frame arriving twice
 * @param corrupt of one bit of a frame being turned
 * @param reorder of a frame being held back by {@code hold} so that others overtake it
 * @param delay nanoseconds added to every frame
 * @param jitter up to so many nanoseconds more, evenly spread
 * @param hold nanoseconds a reordered frame is held back
 * @param bitsPerSecond rate limit, or 0 for none
 */
public record Faults(double loss, double duplicate, double corrupt, double reorder, long delay, long jitter, long hold,
                     long bitsPerSecond) {
    /** A perfect wire. */
    public static final Faults NONE = new Faults(0, 0, 0, 0, 0, 0, 0, 0);

    /** Refuses what is not a probability or a duration. */
    public Faults {
        for (final double probability : new double[] {loss, duplicate, corrupt, reorder}) {
            if (!(probability >= 0 && probability <= 1)) {
                throw new IllegalArgumentException("a probability lies between 0 and 1, not " + probability);
            }
        }
        if (delay < 0 || jitter < 0 || hold < 0 || bitsPerSecond < 0) {
            throw new IllegalArgumentException("delay, jitter, hold and rate must not be negative");
        }
    }

    /**
     * Reads {@code loss=0.1,delay=2ms,...}: each field by its name, the rate as {@code rate}; durations end in ns, us, ms or s.
     *
     * @throws IllegalArgumentException naming the word that is wrong
     */
    public static Faults parse(String text) {
        final double[] chances = new double[4];
        final long[] amounts = new long[4];
        for (final String word : text.split(",")) {
            final String[] pair = word.split("=", 2);
            try {
                switch (pair[0]) {
                    case "loss" -> chances[0] = Double.parseDouble(pair[1]);
                    case "duplicate" -> chances[1] = Double.parseDouble(pair[1]);
                    case "corrupt" -> chances[2] = Double.parseDouble(pair[1]);
                    case "reorder" -> chances[3] = Double.parseDouble(pair[1]);
                    case "delay" -> amounts[0] = duration(pair[1]);
                    case "jitter" -> amounts[1] = duration(pair[1]);
                    case "hold" -> amounts[2] = duration(pair[1]);
                    case "rate" -> amounts[3] = Long.parseLong(pair[1]);
                    default -> throw new NumberFormatException();
                }
            } catch (NumberFormatException | ArithmeticException | ArrayIndexOutOfBoundsException wrong) {
                throw new IllegalArgumentException("fault `" + word + "` is not understood: write loss=, duplicate=, corrupt= or"
                    + " reorder= with a number from 0 to 1, delay=, jitter= or hold= with a duration such as 2ms, or rate= in b/s", wrong);
            }
        }
        return new Faults(chances[0], chances[1], chances[2], chances[3], amounts[0], amounts[1], amounts[2], amounts[3]);
    }

    private static long duration(String text) {
        final int digits = (int) text.chars().takeWhile(Character::isDigit).count();
        final long unit = switch (text.substring(digits)) {
            case "ns" -> 1;
            case "us" -> 1_000;
            case "ms" -> 1_000_000;
            case "s" -> 1_000_000_000;
            default -> throw new NumberFormatException();
        };
        return Math.multiplyExact(Long.parseLong(text.substring(0, digits)), unit);
    }
}
