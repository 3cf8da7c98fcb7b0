// SPDX-License-Identifier: MIT
package alpha.isa;

import java.util.List;

/** The names of registers by the calling standard (Digital UNIX Assembly Language Programmer's Guide, section 1.2). */
public final class Registers {
    private static final List<String> NAMES = List.of("v0", "t0", "t1", "t2", "t3", "t4", "t5", "t6", "t7", "s0", "s1", "s2", "s3", "s4", "s5", "fp",
        "a0", "a1", "a2", "a3", "a4", "a5", "t8", "t9", "t10", "t11", "ra", "t12", "at", "gp", "sp", "zero");

    private Registers() {
    }

    /** The name of integer register {@code number}, 0 to 31. */
    public static String integer(int number) {
        return NAMES.get(number);
    }

    /** The name of floating register {@code number}, 0 to 31. */
    public static String floating(int number) {
        return "$f" + number;
    }
}
