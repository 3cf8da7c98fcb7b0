// SPDX-License-Identifier: MIT
package alpha.table;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Writes the program where {@code -Dalpha.write=FILE} says, for {@code src/test/alpha/programs.sh}; its run is in {@code alpha.unix.ProgramTest}. */
class OperationsProgramTest {
    @Test
    void theProgramHasARoutineForEachOperation() throws IOException {
        final String text = OperationsProgram.text();
        for (final String mnemonic : new String[] {"addq", "umulh", "cmovlbc", "stq_c", "cvttq/svid", "sqrts/sui", "perr", "fcmovgt", "fbne", "itoft"}) {
            assertTrue(text.contains("\n  " + mnemonic + " "), mnemonic);
        }
        final String file = System.getProperty("alpha.write");
        if (file != null) {
            Files.writeString(Path.of(file), text);
        }
    }
}
