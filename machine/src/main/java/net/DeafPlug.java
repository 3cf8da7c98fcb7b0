// SPDX-License-Identifier: MIT
package net;

/** A host wire's end in a replay: what was sent once is not sent again. */
enum DeafPlug implements Wire.Plug {
    /** The only one. */
    INSTANCE;

    @Override
    public void send(byte[] frame) {
        // Nobody listens.
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
