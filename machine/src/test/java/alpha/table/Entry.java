// SPDX-License-Identifier: MIT
package alpha.table;

import alpha.isa.Decoder;
import alpha.isa.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * One instruction word in a table: edge operands, each with its result, and random ones, with a digest of their results.
 *
 * @param word the instruction
 * @param fpcr the floating control register before
 * @param a the first operands, one row each
 * @param b the second operands, one column each
 * @param randoms how many pairs of random operands
 */
record Entry(int word, long fpcr, long[] a, long[] b, int randoms) {
    /** Old value of the destination. */
    static final long OLD = 0x5a5a5a5a5a5a5a5aL;

    Operation operation() {
        return Decoder.decode(word);
    }

    /** All executions: the rows of the edges, then the random ones. */
    Group group() {
        final List<Group.Triple> triples = new ArrayList<>();
        for (final long x : a) {
            for (final long y : b) {
                triples.add(new Group.Triple(x, y, OLD));
            }
        }
        final LongSupplier random = Operands.random(operation(), word ^ fpcr);
        for (int i = 0; i < randoms; i++) {
            triples.add(new Group.Triple(random.getAsLong(), random.getAsLong(), OLD));
        }
        return new Group(word, fpcr, triples);
    }
}
