// SPDX-License-Identifier: MIT
package machine;

import device.Device;
import java.util.List;
import java.util.Locale;

/** Draws a workstation as SVG, from its configuration: the bus on the left, interrupt lines on the right. */
public final class Picture {
    private static final int WIDTH = 760;
    private static final int MARGIN = 24;
    private static final int BOX = 48;
    private static final int ROW = 62;
    private static final int BUS = 56;
    private static final int LEFT = 100;
    private static final int RIGHT = 660;
    private static final int LINES = 704;
    private static final int FIRST = MARGIN + BOX + 28;
    private static final String BUS_COLOUR = "#1f3a5f";
    private static final String LINE_COLOUR = "#b03a2e";

    private final StringBuilder svg = new StringBuilder(8192);

    private Picture() {
    }

    /** The picture of {@code station} as it is assembled now. */
    public static String of(Workstation station) {
        final Picture picture = new Picture();
        picture.draw(station);
        return picture.svg.toString();
    }

    private void draw(Workstation station) {
        final List<Device> devices = station.bus().devices();
        final int last = FIRST + devices.size() * ROW;
        add("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %1$d %2$d\" font-family=\"sans-serif\">",
            WIDTH, last + BOX + MARGIN + 24);
        add("<rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>");
        stroke(BUS, MARGIN + BOX, BUS, last + BOX / 2, 6, BUS_COLOUR);
        box(MARGIN, MARGIN, WIDTH - 2 * MARGIN, "#dce6f2", "processor", "DEC Alpha 21064, 133 MHz", "interrupts");
        branch(FIRST, 4);
        box(LEFT, FIRST, RIGHT - LEFT, "#e6f0e2", "memory", (station.memory().size() >> 20) + " MB in pages of 8 KB", "at 0");
        if (!devices.isEmpty()) {
            stroke(LINES, MARGIN + BOX, LINES, last + BOX / 2, 2, LINE_COLOUR);
        }
        for (int slot = 0; slot < devices.size(); slot++) {
            device(station, slot, FIRST + (slot + 1) * ROW);
        }
        text(MARGIN, last + BOX + MARGIN + 8, 12, "#555", "start", "Bus addresses are hexadecimal; the numbers on the right are interrupt lines.");
        add("</svg>");
    }

    private void device(Workstation station, int slot, int y) {
        final Device device = station.bus().devices().get(slot);
        branch(y, 2);
        stroke(RIGHT, y + BOX / 2, LINES, y + BOX / 2, 2, LINE_COLOUR);
        text((RIGHT + LINES) / 2, y + BOX / 2 - 6, 12, LINE_COLOUR, "middle", Integer.toString(station.interrupts().line(device.name())));
        box(LEFT, y, RIGHT - LEFT, "#f7f3e8", device.name(), device.description(),
            String.format(Locale.ROOT, "slot %d at %x, %s", slot, Bus.addressOf(slot), bytes(device.size())));
    }

    private static String bytes(int size) {
        return size >= 1 << 20 ? (size >> 20) + " MB" : size >= 1 << 10 ? (size >> 10) + " KB" : size + " bytes";
    }

    private void branch(int y, int width) {
        stroke(BUS, y + BOX / 2, LEFT, y + BOX / 2, width, BUS_COLOUR);
    }

    private void stroke(int fromX, int fromY, int toX, int toY, int width, String colour) {
        add("<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"%s\" stroke-width=\"%d\"/>", fromX, fromY, toX, toY, colour, width);
    }

    private void box(int x, int y, int width, String fill, String title, String text, String place) {
        add("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"5\" fill=\"%s\" stroke=\"#444\"/>", x, y, width, BOX, fill);
        add("<text x=\"%d\" y=\"%d\" font-size=\"14\" font-weight=\"bold\" fill=\"#111\">%s</text>", x + 12, y + 20, escape(title));
        text(x + 12, y + 38, 13, "#333", "start", text);
        text(x + width - 12, y + 20, 12, "#555", "end", place);
    }

    private void text(int x, int y, int size, String colour, String anchor, String text) {
        add("<text x=\"%d\" y=\"%d\" font-size=\"%d\" fill=\"%s\" text-anchor=\"%s\">%s</text>", x, y, size, colour, anchor, escape(text));
    }

    private void add(String form, Object... values) {
        svg.append(String.format(Locale.ROOT, form, values)).append('\n');
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
