// SPDX-License-Identifier: MIT
/**
 * Simulated time: clocks, the event queue, the cost table.
 *
 * <p>Time is a parameter. A device sees a {@link time.Timeline}; nothing but {@link time.RealClock}'s
 * supplier ever reads the host. Instants are nanoseconds since the machine was switched on.
 */
package time;
