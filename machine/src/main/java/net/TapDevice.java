// SPDX-License-Identifier: MIT
package net;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;

/**
 * A TAP interface of a Linux host, opened by the host's own calls (linux/if_tun.h).
 *
 * <p>One thread reads, one writes. Closing lets the reader end within {@link #PATIENCE} milliseconds.
 */
final class TapDevice implements AutoCloseable {
    /** Longest frame that is read. */
    static final int LARGEST = 65_536;
    private static final int PATIENCE = 200;
    private static final int O_RDWR = 2;
    private static final int O_NONBLOCK = 0x800;
    private static final int EAGAIN = 11;
    private static final int POLLIN = 1;
    private static final short IFF_TAP_NO_PACKET_INFORMATION = 0x1002;
    private static final long TUNSETIFF = 0x400454caL;
    private static final Linker LINKER = Linker.nativeLinker();
    private static final StructLayout STATE = Linker.Option.captureStateLayout();
    private static final VarHandle ERRNO = STATE.varHandle(MemoryLayout.PathElement.groupElement("errno"));
    private static final MethodHandle OPEN = call("open", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT), 2);
    private static final MethodHandle IOCTL = call("ioctl", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_LONG, ADDRESS), 2);
    private static final MethodHandle READ = call("read", FunctionDescriptor.of(JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG), 3);
    private static final MethodHandle WRITE = call("write", FunctionDescriptor.of(JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG), 3);
    private static final MethodHandle POLL = call("poll", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT), 3);
    private static final MethodHandle CLOSE = call("close", FunctionDescriptor.of(JAVA_INT, JAVA_INT), 1);

    private final Arena arena = Arena.ofAuto();
    private final MemorySegment readState = arena.allocate(STATE);
    private final MemorySegment readBuffer = arena.allocate(LARGEST);
    private final MemorySegment pollRequest = arena.allocate(8, 4);
    private final MemorySegment writeState = arena.allocate(STATE);
    private final MemorySegment writeBuffer = arena.allocate(LARGEST);
    private final int descriptor;
    private volatile boolean closed;
    private long lost;

    private TapDevice(int descriptor) {
        this.descriptor = descriptor;
        pollRequest.set(JAVA_INT, 0, descriptor);
        pollRequest.set(JAVA_SHORT, 4, (short) POLLIN);
    }

    private static MethodHandle call(String name, FunctionDescriptor type, int fixedArguments) {
        final Linker.Option state = Linker.Option.captureCallState("errno");
        final MemorySegment address = LINKER.defaultLookup().find(name).orElseThrow();
        return fixedArguments < type.argumentLayouts().size()
            ? LINKER.downcallHandle(address, type, state, Linker.Option.firstVariadicArg(fixedArguments))
            : LINKER.downcallHandle(address, type, state);
    }

    /** Opens or makes the interface {@code name}; the message of a refusal says what to do. */
    static TapDevice open(String name) {
        try (Arena arena = Arena.ofConfined()) {
            final MemorySegment state = arena.allocate(STATE);
            final int descriptor = (int) OPEN.invokeExact(state, arena.allocateFrom("/dev/net/tun"), O_RDWR | O_NONBLOCK);
            if (descriptor < 0) {
                throw refusal("open /dev/net/tun for wire " + name, state);
            }
            final MemorySegment request = arena.allocate(40, 8);
            request.setString(0, name);
            request.set(JAVA_SHORT, 16, IFF_TAP_NO_PACKET_INFORMATION);
            if ((int) IOCTL.invokeExact(state, descriptor, TUNSETIFF, request) < 0) {
                final WireException refusal = refusal("make the interface " + name, state);
                final int ignored = (int) CLOSE.invokeExact(state, descriptor);
                throw refusal;
            }
            return new TapDevice(descriptor);
        } catch (WireException refusal) {
            throw refusal;
        } catch (Throwable failure) {
            throw new WireException("cannot call the host: " + failure.getMessage(), failure);
        }
    }

    private static WireException refusal(String what, MemorySegment state) {
        final int errno = (int) ERRNO.get(state, 0L);
        final String why = switch (errno) {
            case 1, 13 -> "not permitted; run as root or with CAP_NET_ADMIN, or use a udp: wire, which needs no right";
            case 2, 6, 19 -> "this host has no TAP device; load the module tun, or use a udp: wire";
            case 16 -> "the interface is in use by another process; choose another name";
            default -> "the host answered errno " + errno;
        };
        return new WireException("cannot " + what + ": " + why, null);
    }

    /** Waits for a frame and returns its length, 0 when woken for nothing, -1 when closed. */
    int read(byte[] target) {
        try {
            while (!closed) {
                if ((int) POLL.invokeExact(readState, pollRequest, 1L, PATIENCE) <= 0) {
                    continue;
                }
                final long length = (long) READ.invokeExact(readState, descriptor, readBuffer, (long) LARGEST);
                if (length < 0) {
                    return (int) ERRNO.get(readState, 0L) == EAGAIN ? 0 : -1;
                }
                MemorySegment.copy(readBuffer, JAVA_BYTE, 0, target, 0, (int) length);
                return (int) length;
            }
            final int ignored = (int) CLOSE.invokeExact(readState, descriptor);
            return -1;
        } catch (Throwable failure) {
            throw new WireException("cannot read the TAP interface: " + failure.getMessage(), failure);
        }
    }

    /** Sends a frame; one that the host will not take, such as while the interface is down, is lost. */
    void write(byte[] frame) {
        final int length = Math.min(frame.length, LARGEST);
        MemorySegment.copy(frame, 0, writeBuffer, JAVA_BYTE, 0, length);
        try {
            if (closed || (long) WRITE.invokeExact(writeState, descriptor, writeBuffer, (long) length) < 0) {
                lost++;
            }
        } catch (Throwable failure) {
            throw new WireException("cannot write the TAP interface: " + failure.getMessage(), failure);
        }
    }

    /** Frames that the host would not take. */
    long lost() {
        return lost;
    }

    @Override
    public void close() {
        closed = true;
    }
}
