// SPDX-License-Identifier: MIT
package net;

/** The place of a host's wire in a replay: what is sent goes nowhere, what arrives comes from the log. */
public enum SilentWire implements Wire {
    /** The only one. */
    INSTANCE;

    private static final Plug DEAF = new Plug() {
        @Override
        public void send(byte[] frame) {
            // It went out when the log was made.
        }

        @Override
        public void close() {
            // Nothing is held.
        }
    };

    @Override
    public Plug attach(Attachment attachment) {
        attachment.outside().open(attachment.name(), attachment.receiver());
        return DEAF;
    }
}
