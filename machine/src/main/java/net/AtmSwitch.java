// SPDX-License-Identifier: MIT
package net;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import time.Timeline;

/**
 * A switch of virtual circuits with buffers at its outputs, after the FORE ASX-200.
 *
 * <p>Each attachment is a port, numbered from 0. A cell on a circuit nobody set up is dropped and counted; so is one
 * that finds its output's buffer full.
 */
public final class AtmSwitch implements Wire {
    /** The line of the paper's adapter: 155.52 Mb/s. */
    public static final long LINE = 155_520_000;
    /** Nanoseconds from the end of a cell at the input to its turn at the output. */
    private static final long TRANSIT = 10_000;

    private record Circuit(int port, int path, int circuit) {
    }

    private final long cellTime;
    private final int buffer;
    private final List<Port> ports = new ArrayList<>();
    private final Map<Circuit, Circuit> circuits = new HashMap<>();
    private long dropped;

    /** A switch whose lines run at {@code bitsPerSecond} and whose outputs hold {@code buffer} cells. */
    public AtmSwitch(long bitsPerSecond, int buffer) {
        if (bitsPerSecond <= 0 || buffer <= 0) {
            throw new IllegalArgumentException("a switch needs a positive rate and a buffer of at least one cell");
        }
        this.cellTime = Cell.LINE_SIZE * 8 * 1_000_000_000L / bitsPerSecond;
        this.buffer = buffer;
    }

    /** Sets up one direction of a circuit: cells in at one port leave at another under another label. */
    public void connect(int inPort, int inPath, int inCircuit, int outPort, int outPath, int outCircuit) {
        Cell.relabel(new byte[Cell.SIZE], inPath, inCircuit);
        Cell.relabel(new byte[Cell.SIZE], outPath, outCircuit);
        circuits.put(new Circuit(inPort, inPath, inCircuit), new Circuit(outPort, outPath, outCircuit));
    }

    /** Takes down one direction of a circuit. */
    public void disconnect(int inPort, int inPath, int inCircuit) {
        circuits.remove(new Circuit(inPort, inPath, inCircuit));
    }

    /** Cells that were dropped. */
    public long dropped() {
        return dropped;
    }

    /** Nanoseconds of one cell on a line. */
    public long cellTime() {
        return cellTime;
    }

    @Override
    public Plug attach(Attachment attachment) {
        final Port port = new Port(ports.size(), attachment);
        ports.add(port);
        return port;
    }

    private final class Port implements Plug {
        private final int number;
        private final Attachment attachment;
        private long inputFreeAt;
        private long outputFreeAt;
        private boolean closed;

        Port(int number, Attachment attachment) {
            this.number = number;
            this.attachment = attachment;
        }

        @Override
        public void send(byte[] cell) {
            if (cell.length != Cell.SIZE) {
                dropped++;
                return;
            }
            inputFreeAt = Math.max(attachment.timeline().now(), inputFreeAt) + cellTime;
            final Circuit next = circuits.get(new Circuit(number, Cell.path(cell), Cell.circuit(cell)));
            if (next == null || next.port() < 0 || next.port() >= ports.size()) {
                dropped++;
                return;
            }
            ports.get(next.port()).leave(Cell.relabel(cell.clone(), next.path(), next.circuit()), inputFreeAt + TRANSIT);
        }

        private void leave(byte[] cell, long ready) {
            if (closed || outputFreeAt - ready > buffer * cellTime) {
                dropped++;
                return;
            }
            outputFreeAt = Math.max(ready, outputFreeAt) + cellTime;
            final Timeline timeline = attachment.timeline();
            timeline.at(outputFreeAt, () -> {
                if (!closed) {
                    attachment.receiver().accept(cell);
                }
            });
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
