// SPDX-License-Identifier: MIT
package spin.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import m3.diagnostic.Code;
import m3.object.CompilerKey;
import m3.object.ObjectFault;
import m3.object.ObjectFile;
import m3.object.Unverified;
import m3.program.CheckedObject;
import m3.program.Library;
import m3.program.ProgramLoader;
import m3.source.SourceText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Object files that were tampered with: the reader refuses each with a documented fault.
 *
 * <p>{@code -Dfuzz=N} reads N random changes of a file, half of them signed anew, as one who holds the compiler's key could; 2,000 in
 * the suite.
 */
class ObjectAttackTest {
  private static final int IN_SUITE = 2_000;
  private static final CompilerKey KEY = CompilerKey.fresh();
  private static ObjectFile file;
  private static byte[] good;

  @BeforeAll
  static void compile() {
    ProgramLoader loader = new ProgramLoader(List.of(Library.STANDARD));
    loader.add(new SourceText("Small.i3", "INTERFACE Small; TYPE T <: REFANY; PROCEDURE New (n: INTEGER := 3): T; END Small."));
    loader.add(new SourceText("Small.m3", """
        MODULE Small; IMPORT Fmt; REVEAL T = BRANDED REF RECORD n: INTEGER; t: TEXT END;
        PROCEDURE New (n: INTEGER): T = BEGIN RETURN NEW(T, n := n, t := Fmt.Int(n)) END New; BEGIN END Small."""));
    file = loader.objectFile("small");
    good = file.write(KEY);
  }

  private static Code refusal(byte[] bytes, CompilerKey trusted) {
    return assertThrows(ObjectFault.class, () -> ObjectFile.read("small.o", bytes, trusted)).diagnostic().code();
  }

  @Test
  void theFileItselfIsRead() throws ObjectFault {
    assertEquals("small", ObjectFile.read("small.o", good, KEY).name());
  }

  @Test
  void eachByteFlippedInTurnIsRefused() {
    for (int i = 0; i < good.length; i++) {
      byte[] bad = good.clone();
      bad[i] ^= 0xFF;
      assertTrue(refusal(bad, KEY).id().startsWith("M3-050"));
    }
  }

  @Test
  void eachLengthItIsCutToIsRefused() {
    for (int length = 0; length < good.length; length += 7) {
      assertEquals(Code.OBJECT_DAMAGED, refusal(Arrays.copyOf(good, length), KEY));
    }
  }

  @Test
  void theSignatureOfAnotherKeyIsRefused() {
    assertEquals(Code.OBJECT_SIGNER, refusal(file.write(CompilerKey.fresh()), KEY));
  }

  @Test
  void aFileWithoutSignatureIsRefused() {
    assertEquals(Code.OBJECT_UNSIGNED, refusal(file.write(null), KEY));
  }

  @Test
  void aSignatureReplayedOnAnotherFileIsRefused() {
    byte[] other = new ObjectFile("other", file.own(), file.others()).write(null);
    byte[] signed = new ObjectFile("other", file.own(), file.others()).write(KEY);
    System.arraycopy(good, good.length - signature(), signed, signed.length - signature(), signature());
    assertEquals(Code.OBJECT_ALTERED, refusal(signed, KEY));
    assertTrue(other.length < signed.length);
  }

  /** The bytes of the last section: digest, key and signature. */
  private static int signature() {
    return 32 + 44 + 64;
  }

  @Test
  void whatAnotherVersionOfTheCompilerMadeIsRefused() {
    byte[] maker = m3.object.CompilerIdentity.bytes();
    int at = indexOf(good, maker);
    byte[] stale = good.clone();
    stale[at] ^= 1;
    assertEquals(Code.OBJECT_STALE, refusal(Resigning.signed(stale, KEY), KEY));
  }

  private static int indexOf(byte[] all, byte[] part) {
    for (int i = 0; i + part.length <= all.length; i++) {
      if (Arrays.equals(all, i, i + part.length, part, 0, part.length)) {
        return i;
      }
    }
    throw new IllegalArgumentException(new String(part, StandardCharsets.ISO_8859_1));
  }

  @Test
  void randomChangesAreRefusedOrHarmless() throws ObjectFault {
    byte[] whole = Resigning.signed(Unverified.stored(good), KEY);
    assertEquals("small", ObjectFile.read("small.o", whole, KEY).name());
    long count = Long.getLong("fuzz", IN_SUITE);
    SplittableRandom random = new SplittableRandom(Long.getLong("fuzz.seed", 1));
    for (long i = 0; i < count; i++) {
      byte[] bad = changed(whole, random);
      byte[] tried = random.nextBoolean() ? Resigning.signed(bad, KEY) : bad;
      try {
        CheckedObject.of(ObjectFile.read("small.o", tried, KEY));
      } catch (ObjectFault refused) {
        assertTrue(refused.diagnostic().code().id().startsWith("M3-050"));
      } catch (RuntimeException | StackOverflowError | OutOfMemoryError wrong) {
        throw new AssertionError("input " + i + ": " + wrong, wrong);
      }
    }
  }

  private static byte[] changed(byte[] whole, SplittableRandom random) {
    byte[] bad = whole.clone();
    int changes = 1 + random.nextInt(4);
    for (int i = 0; i < changes; i++) {
      int at = random.nextInt(bad.length);
      switch (random.nextInt(4)) {
        case 0 -> bad[at] = (byte) random.nextInt();
        case 1 -> bad[at] ^= (byte) (1 << random.nextInt(8));
        case 2 -> bad[at] += (byte) (random.nextInt(9) - 4);
        default -> System.arraycopy(whole, random.nextInt(whole.length - 8), bad, Math.min(at, whole.length - 8), 8);
      }
    }
    return bad;
  }
}
