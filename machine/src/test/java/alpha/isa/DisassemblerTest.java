// SPDX-License-Identifier: MIT
package alpha.isa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alpha.Stored;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against what objdump of GNU binutils 2.40 said of a real program and of random words, kept by {@code src/test/alpha/programs.sh}. */
class DisassemblerTest {
    private static final int RANDOM = 12_000;

    @ParameterizedTest
    @CsvSource({"proof, 18000", "random, 12000"})
    void everyTextIsObjdumps(String name, int least) {
        final List<String> lines = Stored.text("program/" + name + ".objdump.gz").lines().toList();
        assertTrue(lines.size() >= least, "the table has " + lines.size() + " lines");
        for (final String line : lines) {
            final String[] parts = line.split(" ", 3);
            final long pc = Long.parseLong(parts[0], 16);
            final String expected = parts[2].startsWith("wh64en") ? ".long 0x" + parts[1] : parts[2];
            assertEquals(expected, Disassembler.text(pc, Integer.parseUnsignedInt(parts[1], 16)), line);
        }
    }

    /** For the script: {@code -Dalpha.words=FILE} writes the random words for objdump. */
    @Test
    void randomWordsAreOfEveryKind() throws IOException {
        final Random random = new Random(8);
        final ByteBuffer words = ByteBuffer.allocate(4 * RANDOM).order(ByteOrder.LITTLE_ENDIAN);
        int illegal = 0;
        for (int i = 0; i < RANDOM; i++) {
            final int word = Words.next(random);
            words.putInt(word);
            illegal += Decoder.decode(word) == Operation.ILLEGAL ? 1 : 0;
        }
        assertTrue(illegal > RANDOM / 20 && illegal < RANDOM / 2, illegal + " are illegal");
        if (System.getProperty("alpha.words") != null) {
            Files.write(Path.of(System.getProperty("alpha.words")), words.array());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "40220403 | addq t0,t1,t2", "4020f403 | addq t0,0x7,t2", "43e20003 | sextl t1,t2", "43e20523 | negq t1,t2", "44220403 | or t0,t1,t2",
        "47e20403 | mov t1,t2", "47ff041f | nop", "47ff0400 | clr v0", "47e03d80 | implver v0", "44220103 | andnot t0,t1,t2",
        "2ffe0000 | unop", "203f8000 | lda t0,-32768", "23bd8000 | lda gp,-32768(gp)", "a43e0010 | ldq t0,16(sp)", "8c22fff8 | ldt $f1,-8(t1)",
        "6bfa8001 | ret", "6be00000 | jmp (v0)", "6b5b4001 | jsr ra,(t12),0x120000008", "6bfac000 | jcr zero,(ra),0", "c3ffffff | br 0x120000000",
        "d3400010 | bsr ra,0x120000044", "e4200001 | beq t0,0x120000008", "c4200001 | fbeq $f1,0x120000008", "00000083 | callsys", "00000000 | halt",
        "00000123 | call_pal 0x123", "60000000 | trapb", "60004000 | mb", "603fc000 | rpcc t0", "63ff8000 | fetch (zero)", "5fff041f | fnop",
        "5be20523 | .long 0x5be20523", "5822b403 | addt/su $f1,$f2,$f3", "5822fc03 | addt/suid $f1,$f2,$f3", "5be2a5e3 | cvttq/svc $f2,$f3",
        "5fe20404 | fabs $f2,$f4", "5c210422 | fneg $f1,$f2", "64000000 | pal19 0", "04000000 | .long 0x4000000", "703f0e03 | ftoit $f1,t2"})
    void aWordHasItsText(String word, String text) {
        final int bits = Integer.parseUnsignedInt(word, 16);
        assertEquals(text, Disassembler.text(0x120000000L, bits));
    }
}
