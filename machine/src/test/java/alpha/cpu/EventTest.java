// SPDX-License-Identifier: MIT
package alpha.cpu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alpha.Engines;
import alpha.isa.Disassembler;
import alpha.isa.Model;
import alpha.isa.Operation;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import memory.Access;
import memory.Fault;
import memory.Protection;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a processor tells its owner, and that its state is precise then. */
class EventTest {
    private static Stream<Arguments> each(Object... rows) {
        return Stream.of(Engines.values()).flatMap(engines -> Arrays.stream(rows).map(row -> {
            final Object[] values = (Object[]) row;
            final Object[] all = new Object[values.length + 1];
            all[0] = engines;
            System.arraycopy(values, 0, all, 1, values.length);
            return Arguments.of(all);
        }));
    }

    private static Object[] row(Object... values) {
        return values;
    }

    /** Text and word are told apart by the disassembler, so that a row cannot mean another instruction. */
    static Stream<Arguments> faults() {
        final Fault none = new Fault(0, 0x150000000L, Access.READ, Fault.Kind.NOT_PRESENT);
        return each(
            row("ldq t0,0(t1)", 0xa4220000, 0x150000000L, new Event.MemoryFault(none), Entry.MM),
            row("stq t0,0(t1)", 0xb4220000, Single.CODE, new Event.MemoryFault(new Fault(0, Single.CODE, Access.WRITE, Fault.Kind.PROTECTION)), Entry.MM),
            row("ldl t0,4(t1)", 0xa0220004, 0x7ffffffffffL, new Event.Unaligned(0x80000000003L, 0x28, 1), Entry.UNA),
            row("ldl t0,1(t1)", 0xa0220001, 0x7ffffffffffL, new Event.MemoryFault(new Fault(0, 0x80000000000L, Access.READ, Fault.Kind.BAD_ADDRESS)), Entry.MM),
            row("ldq t0,4(t1)", 0xa4220004, Single.DATA, new Event.Unaligned(Single.DATA + 4, 0x29, 1), Entry.UNA),
            row("stl t0,2(t1)", 0xb0220002, Single.DATA, new Event.Unaligned(Single.DATA + 2, 0x2c, 1), Entry.UNA),
            row("ldt $f1,1(t1)", 0x8c220001, Single.DATA, new Event.Unaligned(Single.DATA + 1, 0x23, 1), Entry.UNA),
            row("sts $f1,1(t1)", 0x98220001, Single.DATA, new Event.Unaligned(Single.DATA + 1, 0x26, 1), Entry.UNA),
            row("ldq_l t0,4(t1)", 0xac220004, Single.DATA, new Event.Unaligned(Single.DATA + 4, 0x2b, 1), Entry.UNA),
            row("ldbu t0,0(t1)", 0x28220000, Single.DATA, new Event.Illegal(0x28220000), Entry.IF),
            row("sqrtt $f2,$f3", 0x53e21563, Single.DATA, new Event.Illegal(0x53e21563), Entry.IF),
            row("ctpop t1,t2", 0x73e20603, Single.DATA, new Event.Illegal(0x73e20603), Entry.IF),
            row("minub8 t0,t1,t2", 0x70220743, Single.DATA, new Event.Illegal(0x70220743), Entry.IF),
            row("ldf $f1,0(t1)", 0x80220000, Single.DATA, new Event.Illegal(0x80220000), Entry.IF),
            row("stg $f1,0(t1)", 0x94220000, Single.DATA, new Event.Illegal(0x94220000), Entry.IF),
            row("addg $f1,$f2,$f3", 0x54221403, Single.DATA, new Event.Illegal(0x54221403), Entry.IF),
            row("cvtqf $f2,$f3", 0x57e21783, Single.DATA, new Event.Illegal(0x57e21783), Entry.IF),
            row("pal1e 0x5", 0x78000005, Single.DATA, new Event.Illegal(0x78000005), Entry.IF),
            row(".long 0x4000000", 0x04000000, Single.DATA, new Event.Illegal(0x04000000), Entry.IF));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultLeavesThePcAtItsInstructionAndNothingElseChanged(Engines engines, String text, int word, long address, Event event, Entry entry) {
        assertEquals(text, Disassembler.text(0, word));
        final Single single = new Single(engines, Model.EV4);
        single.state.setInteger(1, 77);
        single.state.setInteger(2, address);
        final State before = new State();
        assertEquals(event, single.run(0x40601403, word));
        before.copyFrom(single.state);
        assertEquals(Single.CODE + 4, single.state.pc());
        assertEquals(1, single.state.executed());
        assertEquals(77, single.state.integer(1));
        assertEquals(entry, event.entry());
        single.state.setPc(Single.CODE + 4);
        assertEquals(event, single.engine.run(5));
        assertTrue(Arrays.equals(before.integers(), single.state.integers()) && Arrays.equals(before.floats(), single.state.floats()));
        assertEquals(1, single.state.executed());
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void aFetchFaultsWhereThereIsNoCode(Engines engines) {
        for (final long target : new long[] {0, Single.DATA, 0x150000000L, 0x80000000000L, -4}) {
            final Single single = new Single(engines, Model.EV4);
            single.state.setInteger(2, target);
            final Event event = single.run(0x68220000);
            assertTrue(event instanceof Event.MemoryFault fault && fault.fault().address() == target && fault.fault().access() == Access.EXECUTE, event::toString);
            assertEquals(target, single.state.pc());
            assertEquals(Single.CODE + 4, single.state.integer(1));
        }
    }

    static Stream<Arguments> overflows() {
        return each(row("addl/v t0,t1,t2", 0x40220803, 0x7fffffffL, 1L, 0xffffffff80000000L), row("subl/v t0,t1,t2", 0x40220923, -0x80000000L, 1L, 0x7fffffffL),
            row("addq/v t0,t1,t2", 0x40220c03, Long.MAX_VALUE, 2L, Long.MIN_VALUE + 1), row("subq/v t0,t1,t2", 0x40220d23, Long.MIN_VALUE, 1L, Long.MAX_VALUE),
            row("mull/v t0,t1,t2", 0x4c220803, 0x10000L, 0x10001L, 0x10000L), row("mulq/v t0,t1,t2", 0x4c220c03, 1L << 62, 6L, Long.MIN_VALUE));
    }

    @ParameterizedTest
    @MethodSource("overflows")
    void anIntegerOverflowStoresTheLowBitsAndTrapsPastTheInstruction(Engines engines, String text, int word, long a, long b, long result) {
        assertEquals(text, Disassembler.text(0, word));
        final Single single = new Single(engines, Model.EV4);
        single.state.setInteger(1, a);
        single.state.setInteger(2, b);
        final Event event = single.run(word);
        assertEquals(new Event.Arithmetic(1 << 6, 1L << 3), event);
        assertEquals(Entry.ARITH, event.entry());
        assertEquals(result, single.state.integer(3));
        assertEquals(Single.CODE + 4, single.state.pc());
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void palCallsComeWithThePcPastThem(Engines engines) {
        for (int function = 0; function < 0x200; function++) {
            final Single single = new Single(engines, Model.EV4);
            single.state.setUnique(99);
            single.state.setInteger(16, 123);
            final Event event = single.run(function, 0x47ff041f);
            final boolean served = List.of(Palcode.IMB, Palcode.RDUNIQUE, Palcode.WRUNIQUE).contains(function);
            assertEquals(new Event.PalCall(served ? Palcode.BPT : function), event);
            assertEquals(Single.CODE + (served ? 12 : 4), single.state.pc());
            assertEquals(function == Palcode.CALLSYS ? Entry.SYS : Entry.IF, new Event.PalCall(function).entry());
            assertEquals(function == Palcode.WRUNIQUE ? 123 : 99, single.state.unique());
            assertEquals(function == Palcode.RDUNIQUE ? 99 : 0, single.state.integer(0));
        }
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void theModelAnswersForItself(Engines engines) {
        for (final Model model : Model.values()) {
            final Single single = new Single(engines, model);
            single.state.setInteger(2, -1);
            single.run(0x47e03d84, 0x47e20c25);
            assertEquals("implver t3 amask t1,t4", Disassembler.text(0, 0x47e03d84) + " " + Disassembler.text(0, 0x47e20c25));
            assertEquals(model.version(), single.state.integer(4));
            assertEquals(~(long) model.mask(), single.state.integer(5));
            for (final Operation operation : List.of(Operation.LDBU, Operation.SQRTT, Operation.CTPOP, Operation.PERR)) {
                final int word = operation.opcode() << 26 | (operation == Operation.PERR || operation == Operation.LDBU ? 1 : 31) << 21 | 2 << 16
                    | operation.function() << 5 | 3;
                single.state.setInteger(2, Single.DATA);
                assertEquals(model.has(operation.feature()), !(single.run(word) instanceof Event.Illegal), model + " " + operation);
            }
        }
    }

    /** AHB section 4.2.4: a store succeeds only with the lock, once, and not after an event. */
    @ParameterizedTest
    @EnumSource(Engines.class)
    void aConditionalStoreNeedsTheLock(Engines engines) {
        final int load = 0xac220000;
        final int store = 0xbc620000;
        final int other = 0xbc620010;
        assertEquals("ldq_l t0,0(t1) stq_c t2,0(t1) stq_c t2,16(t1)", Disassembler.text(0, load) + " " + Disassembler.text(0, store) + " "
            + Disassembler.text(0, other));
        assertEquals(List.of(0L, 0L), stored(engines, store));
        assertEquals(List.of(1L, 5L), stored(engines, load, store));
        assertEquals(List.of(0L, 5L), stored(engines, load, store, store));
        assertEquals(List.of(0L, 0L), stored(engines, load, other));
        final Single single = new Single(engines, Model.EV4);
        single.state.setInteger(2, Single.DATA);
        single.state.setInteger(3, 5);
        single.run(load, Palcode.GENTRAP);
        single.run(store);
        assertEquals(0, single.state.integer(3));
        assertEquals(0, single.mmu.memory().readLong(8192));
    }

    private static List<Long> stored(Engines engines, int... words) {
        final Single single = new Single(engines, Model.EV4);
        single.state.setInteger(2, Single.DATA);
        single.state.setInteger(3, 5);
        single.run(words);
        return List.of(single.state.integer(3), single.mmu.memory().readLong(8192));
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void countersAndFlags(Engines engines) {
        final Single single = new Single(engines, Model.EV4);
        final int rpcc = 0x603fc000;
        final int rs = 0x6040f000;
        final int rc = 0x6060e000;
        assertEquals("rpcc t0 rs t1 rc t2", Disassembler.text(0, rpcc) + " " + Disassembler.text(0, rs) + " " + Disassembler.text(0, rc));
        single.run(0x47ff041f, 0x47ff041f, rpcc, rs, rc, 0x6080e000);
        assertTrue(single.state.integer(1) >= 2 && single.state.integer(1) < 1000);
        assertEquals("0 1 0", single.state.integer(2) + " " + single.state.integer(3) + " " + single.state.integer(4));
        single.run(rs);
        single.run(rc);
        assertEquals(0, single.state.integer(3), "an event clears the flag");
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void barriersAndHintsDoNothing(Engines engines) {
        for (final int word : new int[] {0x60000000, 0x60000400, 0x60004000, 0x60004400, 0x63ff8000, 0x63ffa000, 0x63ffe800, 0x63fff800}) {
            final Single single = new Single(engines, Model.EV4);
            assertEquals(new Event.PalCall(Palcode.BPT), single.run(word), Disassembler.text(0, word));
            assertEquals(2, single.state.executed());
            assertTrue(Arrays.stream(single.state.integers()).allMatch(value -> value == 0));
        }
    }

    /** Register 31 as destination is a prefetch for loads and forgets the result of all else. */
    @ParameterizedTest
    @EnumSource(Engines.class)
    void register31StaysZero(Engines engines) {
        for (final int word : new int[] {0x43e0141f, 0xa7e20000, 0x8fe20001, 0x23ff7fff, 0xc3e00000, 0x5c43041f, 0x5fff04bf, 0x603fc000 | 31 << 21, 0xa3e20003}) {
            final Single single = new Single(engines, Model.EV67);
            single.state.setFloat(2, -1);
            single.state.setFloat(3, -1);
            single.state.setInteger(2, 0x150000000L);
            assertEquals(new Event.PalCall(Palcode.BPT), single.run(word, 0x47ff0401), Disassembler.text(0, word));
            assertEquals(0, single.state.integer(31));
            assertEquals(0, single.state.floats()[31]);
            assertEquals(0, single.state.integer(1));
        }
    }

    /** Code that changes itself is seen at once on the interpreter and after IMB on every engine. */
    @ParameterizedTest
    @EnumSource(Engines.class)
    void changedCodeIsExecuted(Engines engines) {
        final Single single = new Single(engines, Model.EV4);
        single.mmu.install(0, Single.CODE, 0, Protection.ALL);
        single.state.setInteger(2, Single.CODE);
        single.state.setInteger(3, 0x203f002aL);
        final int store = 0xb0620008;
        assertEquals("stl t2,8(t1) lda t0,42", Disassembler.text(0, store) + " " + Disassembler.text(0, 0x203f002a));
        single.run(store, Palcode.IMB, 0x203f0001);
        assertEquals(42, single.state.integer(1));
        single.state.setInteger(3, 0x203f0007L);
        single.run(store, Palcode.IMB, 0x203f0001);
        assertEquals(7, single.state.integer(1));
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void limitsAndInterrupts(Engines engines) {
        final Single single = new Single(engines, Model.EV4);
        single.run(0x47ff041f);
        final int loop = 0xc3ffffff;
        single.mmu.memory().write(0, new byte[] {(byte) loop, (byte) 0xff, (byte) 0xff, (byte) 0xc3}, 0, 4);
        single.state.setPc(Single.CODE);
        final long before = single.state.executed();
        assertEquals(new Event.Done(), single.engine.run(12345));
        assertTrue(single.state.executed() - before >= 12345);
        assertNull(new Event.Done().entry());
        final Thread other = Thread.ofPlatform().start(single.state::interrupt);
        final Event event = single.engine.run(Long.MAX_VALUE);
        assertEquals(new Event.Interrupt(), event);
        assertEquals(Entry.INT, event.entry());
        assertNotEquals(0, single.state.executed());
        assertTrue(other.isAlive() || !single.state.isInterrupted());
    }
}
