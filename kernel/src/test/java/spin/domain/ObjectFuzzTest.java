// SPDX-License-Identifier: MIT
package spin.domain;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.util.SplittableRandom;
import m3.object.ObjectFault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A short run of what the fuzzer runs for long: the files to begin with, then changed ones. */
class ObjectFuzzTest {
  private static final int INPUTS = 3_000;

  @BeforeAll
  static void begin() throws Exception {
    ObjectFuzz.fuzzerInitialize();
  }

  @AfterAll
  static void end() {
    ObjectFuzz.end();
  }

  @Test
  void changedFilesAreRefusedOrLinked() throws ObjectFault {
    SplittableRandom random = new SplittableRandom(1);
    for (byte[] seed : ObjectFuzz.seeds()) {
      ObjectFuzz.fuzzerTestOneInput(seed);
      for (int i = 0; i < INPUTS / 3; i++) {
        byte[] bad = seed.clone();
        for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
          bad[random.nextInt(bad.length)] += (byte) (random.nextInt(9) - 4);
        }
        assertDoesNotThrow(() -> ObjectFuzz.fuzzerTestOneInput(bad));
      }
    }
  }
}
