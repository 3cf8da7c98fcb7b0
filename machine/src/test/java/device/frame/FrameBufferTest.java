// SPDX-License-Identifier: MIT
package device.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import device.FlatMemory;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import machine.Workstation;
import org.junit.jupiter.api.Test;

class FrameBufferTest {
    private final Workstation station = Workstation.virtual(new FlatMemory(8192), text -> { });
    private final FrameBuffer screen = station.install("frame0", FrameBuffer::new);

    @Test
    void aSnapshotShowsThePixelsInTheirColours() throws IOException {
        screen.write(FrameBuffer.PALETTE + 4 * 9, 0x12345678);
        screen.write(0, 0x09000000);
        screen.write(FrameBuffer.WIDTH * FrameBuffer.HEIGHT - 4, 0x000000ff);
        final BufferedImage picture = ImageIO.read(new ByteArrayInputStream(screen.snapshot()));
        assertEquals(FrameBuffer.WIDTH, picture.getWidth());
        assertEquals(FrameBuffer.HEIGHT, picture.getHeight());
        assertEquals(0xff345678, picture.getRGB(3, 0));
        assertEquals(0xff000000, picture.getRGB(0, 0));
        assertEquals(0xffffffff, picture.getRGB(FrameBuffer.WIDTH - 4, FrameBuffer.HEIGHT - 1));
        assertEquals(0x09000000, screen.read(0));
        assertEquals(0x345678, screen.read(FrameBuffer.PALETTE + 36));
    }

    @Test
    void aMarkedFrameEntersTheTrace() {
        final long before = station.trace().hash();
        screen.write(FrameBuffer.MARK, 1);
        assertNotEquals(before, station.trace().hash());
    }

    @Test
    void everyRegisterHasADefinedOutcome() {
        final Random random = new Random(8);
        for (int i = 0; i < 200_000; i++) {
            screen.write(4 * random.nextInt(screen.size() / 4 - 1), random.nextInt());
            screen.read(4 * random.nextInt(screen.size() / 4));
        }
    }
}
