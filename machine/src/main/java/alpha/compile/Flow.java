// SPDX-License-Identifier: MIT
package alpha.compile;

import java.util.HashMap;
import java.util.Map;

/**
 * Which registers must be loaded and stored where, by the customary fixed points over a region's blocks.
 *
 * <p>Alive is a register whose local variable will be read, by an instruction or by the common exit, which stores all that
 * the region writes. Dirty is one whose local variable may be newer than the state. A call makes all of them clean and
 * invalid, so those alive after it are loaded again.
 */
final class Flow {
    private final Shape shape;
    private final long written;
    private final long used;
    private final Map<Block, Long> aliveBefore = new HashMap<>();
    private final Map<Block, Long> dirtyBefore = new HashMap<>();

    Flow(Shape shape) {
        this.shape = shape;
        long reads = 0;
        long writes = 0;
        for (final Block block : shape.blocks().values()) {
            for (int i = 0; i < block.size(); i++) {
                reads |= Registers.reads(block.operation(i), block.word(i));
                writes |= Registers.writes(block.operation(i), block.word(i));
            }
        }
        this.written = writes;
        this.used = reads | writes;
        solveDirty();
        solveAlive();
    }

    /** All registers the region writes: what its common exit stores. */
    long written() {
        return written;
    }

    /** All registers the region reads or writes: those with a local variable. */
    long used() {
        return used;
    }

    /** What may be newer than the state at the end of {@code block}, the effect of its last instruction included. */
    long dirtyAtEnd(Block block) {
        long dirty = dirtyBefore.get(block);
        for (int i = 0; i < block.size(); i++) {
            dirty |= Registers.writes(block.operation(i), block.word(i));
        }
        return dirty;
    }

    /** What is alive where {@code block} begins. */
    long aliveBefore(Block block) {
        return aliveBefore.get(block);
    }

    /** What must be loaded when control is back from the call that ends {@code block}. */
    long aliveAfter(Block block) {
        final Block next = shape.at(block.next());
        return next == null ? 0 : aliveBefore.get(next);
    }

    private void solveDirty() {
        shape.blocks().values().forEach(block -> dirtyBefore.put(block, 0L));
        final boolean[] changed = {true};
        while (changed[0]) {
            changed[0] = false;
            for (final Block block : shape.blocks().values()) {
                final long out = block.end().isCall() ? 0 : dirtyAtEnd(block);
                shape.eachSuccessor(block, next -> changed[0] |= out != 0 && grow(next, out));
            }
        }
    }

    private boolean grow(Block block, long dirty) {
        final long old = dirtyBefore.get(block);
        dirtyBefore.put(block, old | dirty);
        return (old | dirty) != old;
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
        final long[] alive = {dirtyAtEnd(block)};
        if (block.end() == Block.End.LEAVE) {
            alive[0] = written;
        } else if (!block.end().isCall()) {
            shape.eachSuccessor(block, next -> alive[0] |= aliveBefore.get(next) | (next.pc() <= block.lastPc() ? written : 0));
        }
        for (int i = block.size() - 1; i >= 0; i--) {
            alive[0] &= ~Registers.writes(block.operation(i), block.word(i));
            alive[0] |= Registers.reads(block.operation(i), block.word(i));
            if (Effects.mayLeave(block.operation(i), block.word(i))) {
                alive[0] |= written;
            }
        }
        return alive[0];
    }
}
