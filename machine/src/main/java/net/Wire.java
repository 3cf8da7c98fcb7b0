// SPDX-License-Identifier: MIT
package net;

/** A medium that carries frames (or cells) between whoever is attached to it. */
public interface Wire {
    /**
     * Attaches a machine. Frames of others reach {@code attachment.receiver()} on the machine's own thread.
     *
     * @throws WireException when the medium cannot be had, saying what to do
     */
    Plug attach(Attachment attachment);

    /** One machine's end of a wire. */
    interface Plug extends AutoCloseable {
        /** Sends a frame now; the wire keeps no hold of the array. Lost frames are not reported. */
        void send(byte[] frame);

        /** Detaches; frames under way to this machine are lost. */
        @Override
        void close();
    }
}
