// SPDX-License-Identifier: MIT
package device.frame;

import device.Device;
import device.Slot;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * A colour frame buffer without acceleration.
 *
 * <pre>
 *   0x000000  1,310,720 pixels of one byte, row by row, four to a register, the leftmost lowest
 *   0x1f0000  256 palette entries 00RRGGBB
 *   0x1ffffc  write: 1 says that the picture is whole: it enters the trace and is shown
 * </pre>
 *
 * See docs/machine/frame.md.
 */
public final class FrameBuffer implements Device {
    /** Pixels in a row. */
    public static final int WIDTH = 1280;
    /** Rows. */
    public static final int HEIGHT = 1024;
    /** Offset of the palette. */
    public static final int PALETTE = 0x1f0000;
    /** Offset of the register that marks a whole frame. */
    public static final int MARK = 0x1ffffc;

    private final Slot slot;
    private final byte[] pixels = new byte[WIDTH * HEIGHT];
    private final int[] palette = new int[256];
    private Consumer<Frame> viewer = frame -> { };

    /** A dark screen; the palette starts as a ramp of grey. */
    public FrameBuffer(Slot slot) {
        this.slot = Objects.requireNonNull(slot);
        reset();
    }

    @Override
    public String name() {
        return slot.name();
    }

    @Override
    public String description() {
        return "frame buffer, 1280 by 1024, 256 colours";
    }

    @Override
    public int size() {
        return 0x200000;
    }

    @Override
    public int read(int offset) {
        if (offset < pixels.length) {
            return pixels[offset] & 0xff | (pixels[offset + 1] & 0xff) << 8 | (pixels[offset + 2] & 0xff) << 16 | pixels[offset + 3] << 24;
        }
        return isPalette(offset) ? palette[(offset - PALETTE) / 4] : 0;
    }

    private static boolean isPalette(int offset) {
        return offset >= PALETTE && offset < PALETTE + 1024;
    }

    @Override
    public void write(int offset, int value) {
        if (offset < pixels.length) {
            for (int i = 0; i < 4; i++) {
                pixels[offset + i] = (byte) (value >>> 8 * i);
            }
        } else if (isPalette(offset)) {
            palette[(offset - PALETTE) / 4] = value & 0xffffff;
        } else if (offset == MARK && value == 1) {
            slot.note(pixels);
            viewer.accept(new Frame(pixels, palette));
        }
    }

    /** The picture as it stands, in the format of PNG. */
    public byte[] snapshot() {
        return new Frame(pixels, palette).png();
    }

    /** Names the one who is given each picture that is said to be whole, on the machine's thread, such as {@link LiveWindow#show}. */
    public void onWhole(Consumer<Frame> next) {
        viewer = Objects.requireNonNull(next);
    }

    @Override
    public void reset() {
        Arrays.fill(pixels, (byte) 0);
        for (int i = 0; i < palette.length; i++) {
            palette[i] = i * 0x010101;
        }
    }
}
