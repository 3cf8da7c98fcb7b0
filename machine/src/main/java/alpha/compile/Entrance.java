// SPDX-License-Identifier: MIT
package alpha.compile;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;

/**
 * A place at which a region may be entered.
 *
 * @param region the region
 * @param index of the place among {@link Home#entries}
 */
record Entrance(Region region, int index) {
    /** {@link Region#run} from here. */
    long run(int depth, int fuel) {
        return region.run(index, depth, fuel);
    }

    /** The same, for call sites. */
    MethodHandle body() {
        return MethodHandles.insertArguments(region.body(), 0, index);
    }
}
