// SPDX-License-Identifier: MIT
package alpha.table;

import java.util.List;

/**
 * One instruction word to be executed on several operands.
 *
 * @param word the instruction: it names only registers 1, 2, 3, floating 11, 12, 13, and 31
 * @param fpcr the floating control register before each execution
 * @param triples what registers 1, 2, 3 and floating 11, 12, 13 hold before
 */
record Group(int word, long fpcr, List<Triple> triples) {
    /** Where the word lies. */
    static final long CODE = 0x200000000L;
    /** Where 32 bytes of memory are that hold 0x80, 0x81 and so on before each execution. */
    static final long DATA = 0x200010000L;
    /** Bytes there. */
    static final int MEMORY = 32;

    /** Copies the list. */
    Group {
        triples = List.copyOf(triples);
    }

    /** Operands of one execution. */
    record Triple(long a, long b, long c) {
    }
}
