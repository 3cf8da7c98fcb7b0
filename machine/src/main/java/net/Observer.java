// SPDX-License-Identifier: MIT
package net;

/** Sees each frame that a machine sends to or receives from a wire, and must not change it. */
@FunctionalInterface
public interface Observer {
    /** At {@code time} nanoseconds the machine {@code name} sent ({@code sent}) or received a frame. */
    void saw(long time, String name, boolean sent, byte[] frame);
}
