// SPDX-License-Identifier: MIT
package machine;

import java.util.ArrayList;
import java.util.List;
import time.Timeline;
import time.VirtualClock;

/**
 * Many machines in one process that share one course of virtual time.
 *
 * <p>Always the machine with the earliest event goes next, of equals the one added first; then its
 * {@link Processor} answers the interrupts. One host thread, no locks, the same order in every run.
 */
public final class LockStep {
    /** What plays the processor of one machine. */
    @FunctionalInterface
    public interface Processor {
        /** Does the work that pending interrupts ask for, and drops their cause. */
        void interrupted(Workstation station);
    }

    private record Member(Workstation station, Processor processor) {
    }

    private record Due(long time, int member) {
    }

    private final List<Member> members = new ArrayList<>();

    /** Adds a machine under the virtual clock. */
    public void add(Workstation station, Processor processor) {
        if (!(station.clock() instanceof VirtualClock)) {
            throw new IllegalArgumentException("machines go in lock-step under the virtual clock only");
        }
        members.add(new Member(station, processor));
    }

    /**
     * Runs until {@code until} nanoseconds or until nothing is to come; returns how many steps that took.
     */
    public long run(long until) {
        long steps = 0;
        for (Due next = earliest(); next.time() != Timeline.NEVER && next.time() <= until; next = earliest()) {
            step(members.get(next.member()), next.time());
            steps++;
        }
        return steps;
    }

    private Due earliest() {
        Due earliest = new Due(Timeline.NEVER, -1);
        for (int i = 0; i < members.size(); i++) {
            final long time = members.get(i).station().timeline().nextTime();
            if (time < earliest.time()) {
                earliest = new Due(time, i);
            }
        }
        return earliest;
    }

    private static void step(Member member, long time) {
        ((VirtualClock) member.station().clock()).jumpTo(time);
        if (member.station().poll()) {
            member.processor().interrupted(member.station());
        }
    }

    /** One hash over the traces of all machines, in the order they were added. */
    public long hash() {
        long hash = 0;
        for (final Member member : members) {
            hash = hash * 31 + member.station().trace().hash();
        }
        return hash;
    }
}
