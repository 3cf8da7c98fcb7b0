// SPDX-License-Identifier: MIT
package machine;

import device.Device;
import java.util.Locale;

/** Draws a workstation's bus and devices as SVG, from its configuration. */
public final class Picture {
    private static final int ROW = 64;
    private static final int WIDTH = 640;

    private Picture() {
    }

    /** The picture of {@code station} as it is assembled now. */
    public static String of(Workstation station) {
        final int count = station.bus().devices().size();
        final int height = 120 + count * ROW;
        final StringBuilder svg = new StringBuilder(4096);
        svg.append(String.format(Locale.ROOT, "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" font-family=\"sans-serif\""
            + " font-size=\"13\">%n<rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>%n", WIDTH, height));
        box(svg, 20, 20, 200, "processor", "DEC Alpha 21064, 133 MHz");
        box(svg, 240, 20, 200, "memory", (station.memory().size() >> 20) + " MB");
        svg.append(String.format(Locale.ROOT, "<line x1=\"120\" y1=\"68\" x2=\"120\" y2=\"%d\" stroke=\"black\" stroke-width=\"4\"/>%n", height - 30));
        svg.append("<line x1=\"120\" y1=\"84\" x2=\"340\" y2=\"84\" stroke=\"black\" stroke-width=\"4\"/>\n")
            .append("<line x1=\"340\" y1=\"68\" x2=\"340\" y2=\"84\" stroke=\"black\" stroke-width=\"4\"/>\n");
        for (int slot = 0; slot < count; slot++) {
            final Device device = station.bus().devices().get(slot);
            final int y = 100 + slot * ROW;
            svg.append(String.format(Locale.ROOT, "<line x1=\"120\" y1=\"%d\" x2=\"180\" y2=\"%d\" stroke=\"black\"/>%n", y + 24, y + 24));
            box(svg, 180, y, 430, device.name(), String.format(Locale.ROOT, "%s, slot %d at %x, %d bytes, interrupt line %d",
                device.getClass().getSimpleName(), slot, Bus.addressOf(slot), device.size(), station.interrupts().line(device.name())));
        }
        return svg.append("</svg>\n").toString();
    }

    private static void box(StringBuilder svg, int x, int y, int width, String title, String text) {
        svg.append(String.format(Locale.ROOT, "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"48\" fill=\"#eef3f8\" stroke=\"black\"/>"
            + "<text x=\"%d\" y=\"%d\" font-weight=\"bold\">%s</text><text x=\"%d\" y=\"%d\">%s</text>%n",
            x, y, width, x + 10, y + 19, escape(title), x + 10, y + 38, escape(text)));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
