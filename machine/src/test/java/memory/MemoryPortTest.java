// SPDX-License-Identifier: MIT
package memory;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemoryPortTest {
    private static final long PAGE = PhysicalMemory.PAGE;
    private final Mmu mmu = new Mmu(new PhysicalMemory(64 * PhysicalMemory.PAGE));
    private final List<Fault> faults = new ArrayList<>();

    private MemoryPort port(FaultHandler handler) {
        return new MemoryPort(mmu, fault -> {
            faults.add(fault);
            return handler.resolve(fault);
        });
    }

    private boolean map(Fault fault) {
        mmu.install(fault.space(), fault.address(), (int) (fault.address() / PAGE), Protection.ALL);
        return true;
    }

    @Test
    void aFaultIsResolvedAndTheAccessResumed() {
        final MemoryPort port = port(this::map);
        port.writeLong(3 * PAGE + 8, 0x0123456789abcdefL);
        assertEquals(0x0123456789abcdefL, port.readLong(3 * PAGE + 8));
        assertEquals(0x89abcdef, port.readInt(3 * PAGE + 8));
        assertEquals((short) 0xcdef, port.readShort(3 * PAGE + 8));
        assertEquals((byte) 0xef, port.readByte(3 * PAGE + 8));
        assertEquals(0x01234567, port.fetch(3 * PAGE + 12));
        assertEquals(List.of(new Fault(0, 3 * PAGE + 8, Access.WRITE, Fault.Kind.NOT_PRESENT)), faults);
    }

    @ParameterizedTest
    @CsvSource({"4001, UNALIGNED", "4000, PROTECTION", "6000, NOT_PRESENT", "80000000000, BAD_ADDRESS"})
    void aFaultThatIsNotResolvedEndsTheAccessBeforeItHadAnEffect(String address, Fault.Kind kind) {
        mmu.select(5);
        mmu.install(5, 0x4000, 2, Protection.READ);
        final long at = Long.parseLong(address, 16);
        final var refusal = assertThrows(MemoryFaultException.class, () -> port(fault -> false).writeInt(at, 7));
        assertEquals(new Fault(5, at, Access.WRITE, kind), refusal.fault());
        assertEquals(1, faults.size());
        assertEquals(0, mmu.memory().readLong(2 * (int) PAGE));
    }

    @Test
    void aHandlerThatNeverMendsIsNotAskedForEver() {
        assertThrows(MemoryFaultException.class, () -> port(fault -> true).readByte(0));
        assertEquals(MemoryPort.PATIENCE, faults.size());
    }

    @Test
    void copiesCrossPagesThatLieAnywhere() {
        final int[] frames = {9, 4, 30};
        for (int i = 0; i < frames.length; i++) {
            mmu.install(0, i * PAGE, frames[i], Protection.READ_WRITE);
        }
        final byte[] bytes = new byte[2 * (int) PAGE + 100];
        new Random(4).nextBytes(bytes);
        final MemoryPort port = port(fault -> false);
        port.write(50, bytes, 0, bytes.length);
        final byte[] back = new byte[bytes.length];
        port.read(50, back, 0, back.length);
        assertArrayEquals(bytes, back);
        assertEquals(bytes[(int) PAGE - 50], mmu.memory().readByte(4 * (int) PAGE));
        assertThrows(MemoryFaultException.class, () -> port.read(3 * PAGE - 5, new byte[6], 0, 6));
    }

    @Test
    void aSystemCallsHandlerMayChangeTheSpace() {
        mmu.install(7, 0, 3, Protection.READ);
        mmu.memory().writeInt(3 * (int) PAGE, 77);
        final MemoryPort port = port(fault -> {
            mmu.select(7);
            return true;
        });
        assertEquals(77, port.readInt(0));
    }
}
