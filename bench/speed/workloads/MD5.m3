(* SPDX-License-Identifier: MIT *)
MODULE MD5 EXPORTS Main;

(* The message digest of RFC 1321 over 256 KB: 32-bit arithmetic and rotations on words of 64 bits. *)

IMPORT Math, Rounds, Word;

CONST
  Length = 262144;
  Mask   = 16_FFFFFFFF;
  Shifts = ARRAY [0 .. 3] OF ARRAY [0 .. 3] OF [0 .. 31]{
    ARRAY OF [0 .. 31]{7, 12, 17, 22}, ARRAY OF [0 .. 31]{5, 9, 14, 20},
    ARRAY OF [0 .. 31]{4, 11, 16, 23}, ARRAY OF [0 .. 31]{6, 10, 15, 21}};

TYPE
  Byte   = [0 .. 255];
  Digest = RECORD a, b, c, d: Word.T END;

VAR
  sines  : ARRAY [0 .. 63] OF Word.T;
  message: REF ARRAY OF Byte;

PROCEDURE Rotate (x: Word.T; n: [0 .. 31]): Word.T =
  BEGIN
    RETURN Word.And(Word.Or(Word.LeftShift(x, n), Word.RightShift(x, 32 - n)), Mask);
  END Rotate;

PROCEDURE Block (VAR digest: Digest; READONLY bytes: ARRAY OF Byte) =
  VAR
    x := ARRAY [0 .. 15] OF Word.T{0, ..};
    a := digest.a;
    b := digest.b;
    c := digest.c;
    d := digest.d;
    f : Word.T;
    g : [0 .. 15];
    t : Word.T;
  BEGIN
    FOR i := FIRST(x) TO LAST(x) DO
      x[i] := bytes[4 * i] + 256 * bytes[4 * i + 1] + 65536 * bytes[4 * i + 2] + 16777216 * bytes[4 * i + 3];
    END;
    FOR i := 0 TO 63 DO
      CASE i DIV 16 OF
      | 0 => f := Word.Or(Word.And(b, c), Word.And(Word.Xor(b, Mask), d)); g := i;
      | 1 => f := Word.Or(Word.And(b, d), Word.And(c, Word.Xor(d, Mask))); g := (5 * i + 1) MOD 16;
      | 2 => f := Word.Xor(b, Word.Xor(c, d)); g := (3 * i + 5) MOD 16;
      ELSE   f := Word.Xor(c, Word.Or(b, Word.Xor(d, Mask))); g := 7 * i MOD 16;
      END;
      t := d;
      d := c;
      c := b;
      b := Word.And(b + Rotate(Word.And(a + f + sines[i] + x[g], Mask), Shifts[i DIV 16][i MOD 4]), Mask);
      a := t;
    END;
    digest.a := Word.And(digest.a + a, Mask);
    digest.b := Word.And(digest.b + b, Mask);
    digest.c := Word.And(digest.c + c, Mask);
    digest.d := Word.And(digest.d + d, Mask);
  END Block;

PROCEDURE Round (): INTEGER =
  VAR digest := Digest{16_67452301, 16_EFCDAB89, 16_98BADCFE, 16_10325476}; last := ARRAY [0 .. 63] OF Byte{0, ..};
  BEGIN
    FOR at := 0 TO Length - 64 BY 64 DO Block(digest, SUBARRAY(message^, at, 64)) END;
    last[0] := 16_80;
    FOR i := 0 TO 7 DO last[56 + i] := Word.And(Word.RightShift(8 * Length, 8 * i), 255) END;
    Block(digest, last);
    RETURN Word.Xor(Word.Xor(digest.a, Word.LeftShift(digest.b, 8)), Word.Xor(Word.LeftShift(digest.c, 16), Word.LeftShift(digest.d, 24)));
  END Round;

BEGIN
  FOR i := FIRST(sines) TO LAST(sines) DO
    sines[i] := TRUNC(ABS(Math.sin(FLOAT(i + 1, LONGREAL))) * 4294967296.0d0);
  END;
  message := NEW(REF ARRAY OF Byte, Length);
  FOR i := 0 TO Length - 1 DO message[i] := i * 7 MOD 251 END;
  Rounds.Run(Round);
END MD5.
