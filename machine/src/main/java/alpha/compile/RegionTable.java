// SPDX-License-Identifier: MIT
package alpha.compile;

import java.util.ArrayList;
import java.util.List;

/** Regions by the address of their entry: open addressing, so that a look-up makes no object. */
final class RegionTable {
    private static final int FIRST_SIZE = 256;

    private long[] keys = new long[FIRST_SIZE];
    private Region[] regions = new Region[FIRST_SIZE];
    private int count;

    /** The region entered at {@code pc}, null when there is none. */
    Region find(long pc) {
        int at = slot(pc);
        while (keys[at] != 0) {
            if (keys[at] == pc + 1) {
                return regions[at];
            }
            at = at + 1 & keys.length - 1;
        }
        return null;
    }

    /** Puts a region in the place of what was there; null removes. */
    void put(long pc, Region region) {
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
        regions[at] = region;
    }

    /** All regions. */
    List<Region> all() {
        final List<Region> all = new ArrayList<>();
        for (final Region region : regions) {
            if (region != null) {
                all.add(region);
            }
        }
        return all;
    }

    /** Removes all regions. */
    void clear() {
        keys = new long[FIRST_SIZE];
        regions = new Region[FIRST_SIZE];
        count = 0;
    }

    private int slot(long pc) {
        final long mixed = pc * 0x9e3779b97f4a7c15L;
        return (int) (mixed >>> 32) & keys.length - 1;
    }

    private void grow() {
        final List<Region> all = all();
        keys = new long[2 * keys.length];
        regions = new Region[keys.length];
        count = 0;
        all.forEach(region -> put(region.home().entry(), region));
    }
}
