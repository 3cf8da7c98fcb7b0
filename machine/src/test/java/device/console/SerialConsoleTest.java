// SPDX-License-Identifier: MIT
package device.console;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import device.FlatMemory;
import java.io.ByteArrayOutputStream;
import java.util.Random;
import machine.Workstation;
import org.junit.jupiter.api.Test;

/** Literal register sequences, offsets and bits as docs/machine/console.md has them. */
class SerialConsoleTest {
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final Workstation station = Workstation.virtual(new FlatMemory(8192), printed::writeBytes);
    private final SerialConsole console = station.console();

    @Test
    void bytesTypedAreReadInOrderAndTheLineFollows() {
        assertEquals(0x2, console.read(0x4));
        console.write(0x8, 1);
        assertEquals(0, station.interrupts().pending());
        console.type(new byte[] {'h', (byte) 0xe9});
        assertEquals(0x3, console.read(0x4));
        assertEquals(1, station.interrupts().pending());
        assertEquals('h', console.read(0x0));
        assertEquals(1, station.interrupts().pending());
        assertEquals(0xe9, console.read(0x0));
        assertEquals(0, station.interrupts().pending());
        assertEquals(0, console.read(0x0));
        console.type(new byte[0]);
        assertEquals(0x6, console.read(0x4));
        assertEquals(1, station.interrupts().pending());
        console.write(0x8, 0);
        assertEquals(0, station.interrupts().pending());
    }

    @Test
    void bytesWrittenArePrinted() {
        console.write(0x0, 'o');
        console.write(0x0, 0x6b | 0x7f00);
        assertArrayEquals(new byte[] {'o', 'k'}, printed.toByteArray());
        assertEquals(2, station.trace().entries());
    }

    @Test
    void whatDoesNotFitIsLostAndSaysSoOnce() {
        console.type(new byte[65_537]);
        assertEquals(0xb, console.read(0x4));
        assertEquals(0x3, console.read(0x4));
        console.reset();
        assertEquals(0x2, console.read(0x4));
    }

    @Test
    void randomRegistersHaveDefinedOutcomes() {
        final Random random = new Random(85_30);
        for (int i = 0; i < 100_000; i++) {
            console.write(4 * random.nextInt(3), random.nextInt());
            console.read(4 * random.nextInt(3));
            if (random.nextInt(10) == 0) {
                console.type(new byte[random.nextInt(50)]);
            }
        }
    }
}
