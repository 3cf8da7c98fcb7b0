// SPDX-License-Identifier: MIT
package alpha.compile;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The loops of a region, each the addresses from a backward branch's target to the branch.
 *
 * <p>Note [Stores before loops]. Where control enters a loop, the registers that are newer than the state and not written in it are stored.
 * So an exit in the loop has only those to store that the loop itself writes, and the rest need no place in the host's registers.
 */
final class Zones {
    private record Zone(long first, long last, long written) {
        boolean holds(Block block) {
            return first <= block.pc() && block.pc() <= last;
        }
    }

    private final Map<Block, Zone> innermost = new IdentityHashMap<>();

    Zones(Shape shape) {
        final List<Zone> zones = new ArrayList<>();
        for (final Block block : shape.blocks().values()) {
            shape.eachSuccessor(block, next -> {
                if (next.pc() <= block.pc()) {
                    zones.add(new Zone(next.pc(), block.pc(), written(shape, next.pc(), block.pc())));
                }
            });
        }
        zones.sort((a, b) -> Long.compare(a.last() - a.first(), b.last() - b.first()));
        for (final Block block : shape.blocks().values()) {
            zones.stream().filter(zone -> zone.holds(block)).findFirst().ifPresent(zone -> innermost.put(block, zone));
        }
    }

    /** The registers, of those newer than the state, that are to be stored when control goes from {@code from} to {@code to}. */
    long stored(Block from, Block to, long dirty) {
        final Zone zone = innermost.get(to);
        return zone == null || zone.holds(from) ? 0 : dirty & ~zone.written();
    }

    private static long written(Shape shape, long first, long last) {
        return shape.blocks().subMap(first, true, last, true).values().stream().mapToLong(Block::written).reduce(0, (a, b) -> a | b);
    }
}
