// SPDX-License-Identifier: MIT
package alpha.compile;

import java.util.LinkedHashSet;
import java.util.Set;

/** Entrances of regions by their addresses: open addressing, so that a look-up makes no object. */
final class RegionTable {
    private static final int FIRST_SIZE = 256;

    private long[] keys = new long[FIRST_SIZE];
    private Entrance[] entrances = new Entrance[FIRST_SIZE];
    private int count;

    /** Where a region is entered at {@code pc}, null when there is none. */
    Entrance find(long pc) {
        int at = slot(pc);
        while (keys[at] != 0) {
            if (keys[at] == pc + 1) {
                return entrances[at];
            }
            at = at + 1 & keys.length - 1;
        }
        return null;
    }

    /** Puts an entrance in the place of what was there; null removes. */
    void put(long pc, Entrance entrance) {
        if (2 * count >= keys.length) {
            grow();
        }
        int at = slot(pc);
        while (keys[at] != 0 && keys[at] != pc + 1) {
            at = at + 1 & keys.length - 1;
        }
        if (keys[at] == 0) {
            keys[at] = pc + 1;
            count++;
        }
        entrances[at] = entrance;
    }

    /** All regions that can be entered. */
    Set<Region> all() {
        final Set<Region> all = new LinkedHashSet<>();
        for (final Entrance entrance : entrances) {
            if (entrance != null) {
                all.add(entrance.region());
            }
        }
        return all;
    }

    /** Removes all regions. */
    void clear() {
        keys = new long[FIRST_SIZE];
        entrances = new Entrance[FIRST_SIZE];
        count = 0;
    }

    private int slot(long pc) {
        final long mixed = pc * 0x9e3779b97f4a7c15L;
        return (int) (mixed >>> 32) & keys.length - 1;
    }

    private void grow() {
        final long[] oldKeys = keys;
        final Entrance[] old = entrances;
        keys = new long[2 * oldKeys.length];
        entrances = new Entrance[keys.length];
        count = 0;
        for (int i = 0; i < old.length; i++) {
            if (old[i] != null) {
                put(oldKeys[i] - 1, old[i]);
            }
        }
    }
}
