// SPDX-License-Identifier: MIT
package alpha.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which registers must be loaded and stored where, by the customary fixed points over a region's blocks.
 *
 * <p>Dirty is a register whose local variable may be newer than the state. Where a block is left for the interpreter, all that is
 * dirty somewhere in it is stored; blocks share a few such sets, so that a region has few exits. Alive is a register whose local variable will
 * be read, by an instruction or by an exit. A call makes all of them clean and invalid, so those alive after it are loaded again.
 */
final class Flow {
    /** The most different sets that exits store. */
    private static final int MOST_EXITS = 6;

    private final Shape shape;
    private final Zones zones;
    private final long used;
    private final Map<Block, Long> aliveBefore = new HashMap<>();
    private final Map<Block, Long> dirtyBefore = new HashMap<>();
    private final Map<Block, Long> exits = new HashMap<>();

    Flow(Shape shape) {
        this.shape = shape;
        this.zones = new Zones(shape);
        long all = 0;
        for (final Block block : shape.blocks().values()) {
            all |= block.written();
            for (int i = 0; i < block.size(); i++) {
                all |= Registers.reads(block.operation(i), block.word(i));
            }
        }
        this.used = all;
        solveDirty();
        share();
        solveAlive();
    }

    /** All registers the region reads or writes: those with a local variable. */
    long used() {
        return used;
    }

    /** What may be newer than the state at the end of {@code block}, the effect of its last instruction included. */
    long dirtyAtEnd(Block block) {
        return dirtyBefore.get(block) | block.written();
    }

    /** What is stored when control goes from {@code from} to {@code to}: see Note [Stores before loops] in {@link Zones}. */
    long stored(Block from, Block to) {
        return zones.stored(from, to, from.end().isCall() ? 0 : dirtyAtEnd(from));
    }

    /** What is stored where {@code block} is left for the interpreter. */
    long exit(Block block) {
        return exits.get(block);
    }

    /** What is alive where {@code block} begins. */
    long aliveBefore(Block block) {
        return aliveBefore.get(block);
    }

    /** What must be loaded when control is back from the call that ends {@code block}. */
    long aliveAfter(Block block) {
        final Block next = shape.at(block.next());
        return next == null ? 0 : aliveBefore.get(next) | backwards(block, next);
    }

    /** What the poll before {@code next} stores when it is left, if there is a poll. */
    private long backwards(Block block, Block next) {
        return next.pc() <= block.lastPc() ? exits.get(block) : 0;
    }

    private void solveDirty() {
        shape.blocks().values().forEach(block -> dirtyBefore.put(block, 0L));
        final boolean[] changed = {true};
        while (changed[0]) {
            changed[0] = false;
            for (final Block block : shape.blocks().values()) {
                final long out = block.end().isCall() ? 0 : dirtyAtEnd(block);
                shape.eachSuccessor(block, next -> changed[0] |= grow(next, out & ~stored(block, next)));
            }
        }
    }

    private boolean grow(Block block, long dirty) {
        final long old = dirtyBefore.get(block);
        dirtyBefore.put(block, old | dirty);
        return (old | dirty) != old;
    }

    /** Finds what each block stores at exits: what is dirty in it, and more, so that there are few different sets. */
    private void share() {
        final List<Long> sets = new ArrayList<>();
        for (final Block block : shape.blocks().values()) {
            final long dirty = dirtyAtExits(block);
            exits.put(block, dirty);
            if (!sets.contains(dirty)) {
                sets.add(dirty);
            }
        }
        while (sets.size() > MOST_EXITS) {
            join(sets);
        }
        exits.replaceAll((block, dirty) -> sets.stream().filter(set -> (dirty & ~set) == 0)
            .min((a, b) -> Long.bitCount(a) - Long.bitCount(b)).orElseThrow());
    }

    private long dirtyAtExits(Block block) {
        final boolean[] polls = {false};
        shape.eachSuccessor(block, next -> polls[0] |= next.pc() <= block.lastPc());
        if (polls[0]) {
            return dirtyAtEnd(block);
        }
        long dirty = dirtyBefore.get(block);
        long last = block.end() == Block.End.LEAVE ? dirtyAtEnd(block) : 0;
        for (int i = 0; i < block.size(); i++) {
            if (Effects.mayLeave(block.operation(i), block.word(i))) {
                last |= dirty;
            }
            dirty |= Registers.writes(block.operation(i), block.word(i));
        }
        return last;
    }

    /** Makes one of the two sets that differ least. */
    private static void join(List<Long> sets) {
        int least = Integer.MAX_VALUE;
        int first = 0;
        int second = 1;
        for (int i = 0; i < sets.size(); i++) {
            for (int j = i + 1; j < sets.size(); j++) {
                final int difference = Long.bitCount(sets.get(i) ^ sets.get(j));
                if (difference < least) {
                    least = difference;
                    first = i;
                    second = j;
                }
            }
        }
        final long joined = sets.get(first) | sets.remove(second);
        sets.remove(first);
        if (!sets.contains(joined)) {
            sets.add(joined);
        }
    }

    private void solveAlive() {
        shape.blocks().values().forEach(block -> aliveBefore.put(block, 0L));
        boolean changed = true;
        while (changed) {
            changed = false;
            for (final Block block : shape.blocks().descendingMap().values()) {
                final long alive = before(block);
                changed |= aliveBefore.put(block, alive) != alive;
            }
        }
    }

    private long before(Block block) {
        final long exit = exits.get(block);
        final long[] alive = {dirtyAtEnd(block)};
        if (block.end() == Block.End.LEAVE) {
            alive[0] |= exit;
        } else if (!block.end().isCall()) {
            shape.eachSuccessor(block, next -> alive[0] |= aliveBefore.get(next) | backwards(block, next));
        }
        for (int i = block.size() - 1; i >= 0; i--) {
            alive[0] &= ~Registers.writes(block.operation(i), block.word(i));
            alive[0] |= Registers.reads(block.operation(i), block.word(i));
            if (Effects.mayLeave(block.operation(i), block.word(i))) {
                alive[0] |= exit;
            }
        }
        return alive[0];
    }
}
