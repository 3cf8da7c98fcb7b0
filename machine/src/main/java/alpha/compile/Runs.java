// SPDX-License-Identifier: MIT
package alpha.compile;

import alpha.isa.Decoder;
import alpha.isa.Operation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Runs of accesses near each other in one block, whose pages are looked up once.
 *
 * <p>Two accesses belong together when their addresses differ by a constant: a register's changes by LDA and by moves are
 * followed through the block. A run's first access asks the software TLB for the whole of it; when that does not answer,
 * because the run crosses a page or is not aligned, the region is left, and translated without runs if that is frequent.
 *
 * <p>Note [Remembered pages]. In a loop a run, be it of one access, remembers the page it was in last and where that is, in two
 * local variables. Nothing can change the software TLB while regions run, so what is remembered holds until they are left.
 * One access is compared as the software TLB compares it. Of several the distance of the lowest address from the page, rotated by its alignment, compared
 * with one bound, tests page, alignment and end at once; the bound is a variable, 0 as long as nothing is remembered. What depends on the
 * software TLB is then only a branch, which the host predicts.
 */
final class Runs {
    private static final int LONGEST = 1024;

    /** Accesses that are looked up together. */
    static final class Run {
        private final int first;
        private final long base;
        private long low;
        private long high;
        private int align = 1;
        private int members;
        private boolean reads;
        private boolean writes;

        private Run(int first, long base) {
            this.first = first;
            this.base = base;
            this.low = base;
            this.high = base;
        }

        /** From the address of the first access to the lowest, a multiple of the greatest alignment below it. */
        int down() {
            return (int) (low() - base);
        }

        private long low() {
            return Math.floorDiv(low, (long) align) * align;
        }

        /** From the lowest address to the last byte. */
        int span() {
            return (int) (high - low());
        }

        int align() {
            return align;
        }

        /** True when all its accesses are to the same aligned bytes. */
        boolean isOne() {
            return span() + 1 == align;
        }

        boolean reads() {
            return reads;
        }

        boolean writes() {
            return writes;
        }
    }

    /** The pages that are remembered first, for which there are variables. */
    static final int MOST_REMEMBERED = 4;

    private record Place(int origin, long offset) {
    }

    private final Run[] runs;
    private final long[] offsets;
    private final Place[] registers = new Place[32];
    private int origins;

    /**
     * Finds the runs of {@code block}.
     *
     * @param near accesses near each other make one run
     * @param single an access alone is a run as well
     */
    Runs(Block block, boolean near, boolean single) {
        runs = new Run[block.size()];
        offsets = new long[block.size()];
        Arrays.setAll(registers, register -> new Place(origins++, 0));
        final Map<Integer, List<Run>> byOrigin = new HashMap<>();
        for (int i = 0; i < block.size(); i++) {
            final Operation operation = block.operation(i);
            final int word = block.word(i);
            final int size = size(operation, word);
            if (size != 0 && Decoder.rb(word) != 31) {
                final Place place = place(word);
                offsets[i] = place.offset();
                runs[i] = join(byOrigin.computeIfAbsent(place.origin(), key -> new ArrayList<>()), near, i, place.offset(), size, Registers.isStore(operation));
            }
            follow(operation, word);
        }
        for (int i = 0; i < runs.length; i++) {
            if (runs[i] != null && runs[i].members < 2 && !single) {
                runs[i] = null;
            }
        }
    }

    /** All runs, in the order of their first accesses. */
    List<Run> all() {
        return Arrays.stream(runs).filter(Objects::nonNull).distinct().toList();
    }

    /** The run that instruction {@code i} belongs to, or null. */
    Run run(int i) {
        return runs[i];
    }

    boolean isFirst(int i) {
        return runs[i].first == i;
    }

    /** From the lowest address of its run to the access at {@code i}. */
    int offset(int i) {
        return (int) (offsets[i] - runs[i].low());
    }

    private static Run join(List<Run> runs, boolean near, int i, long offset, int size, boolean stores) {
        final int align = Math.max(size, 1);
        Run found = null;
        for (final Run run : near ? runs : List.<Run>of()) {
            final long low = Math.min(run.low, offset);
            final long high = Math.max(run.high, offset + align - 1);
            if (high - low < LONGEST) {
                found = run;
            }
        }
        if (found == null) {
            found = new Run(i, offset);
            runs.add(found);
        }
        found.low = Math.min(found.low, offset);
        found.high = Math.max(found.high, offset + align - 1);
        found.align = Math.max(found.align, align);
        found.members++;
        found.reads |= !stores;
        found.writes |= stores;
        return found;
    }

    private Place place(int word) {
        final Place base = registers[Decoder.rb(word)];
        return new Place(base.origin(), base.offset() + Decoder.displacement(word));
    }

    /** Bytes of an access, 1 for those whose address needs no alignment, 0 when it is no plain load or store. */
    private static int size(Operation operation, int word) {
        final int size = switch (operation) {
            case LDBU, STB, LDQ_U, STQ_U -> 1;
            case LDWU, STW -> 2;
            case LDL, STL, LDS, STS -> 4;
            case LDQ, STQ, LDT, STT -> 8;
            default -> 0;
        };
        final boolean touches = Decoder.ra(word) != 31 || Registers.isStore(operation);
        return touches && (Decoder.displacement(word) & size - 1) == 0 ? size : 0;
    }

    private void follow(Operation operation, int word) {
        final long written = Registers.writes(operation, word) & 0xffffffffL;
        if (written == 0) {
            return;
        }
        final int register = Long.numberOfTrailingZeros(written);
        if (operation == Operation.LDA && Decoder.rb(word) != 31) {
            registers[register] = place(word);
        } else if (operation == Operation.BIS && !Decoder.hasLiteral(word) && Decoder.ra(word) == 31 && Decoder.rb(word) != 31) {
            registers[register] = registers[Decoder.rb(word)];
        } else if ((operation == Operation.ADDQ || operation == Operation.SUBQ) && Decoder.hasLiteral(word) && Decoder.ra(word) != 31) {
            final Place from = registers[Decoder.ra(word)];
            registers[register] = new Place(from.origin(), from.offset() + (operation == Operation.ADDQ ? 1 : -1) * Decoder.literal(word));
        } else {
            registers[register] = new Place(origins++, 0);
        }
    }
}
