(* SPDX-License-Identifier: MIT *)
MODULE Fingerprint;

IMPORT Integer, Text, Word;

(* A fingerprint is the remainder of the text, as a polynomial over the integers modulo 2, by x^64 + x^4 + x^3 + x + 1, as
   M. O. Rabin proposed (Fingerprinting by random polynomials, 1981). Its bits are in a word, highest byte first in T. *)

CONST Polynomial = 16_1B;

VAR overflow: ARRAY [0 .. 255] OF Word.T;  (* the remainder of byte * x^64 *)

PROCEDURE Bits (READONLY fp: T): Word.T =
  VAR w: Word.T := 0;
  BEGIN
    FOR i := 0 TO 7 DO w := Word.Or(Word.LeftShift(w, 8), fp.byte[i]) END;
    RETURN w;
  END Bits;

PROCEDURE OfBits (w: Word.T): T =
  VAR fp: T;
  BEGIN
    FOR i := 0 TO 7 DO fp.byte[i] := Word.Extract(w, 56 - 8 * i, 8) END;
    RETURN fp;
  END OfBits;

PROCEDURE Next (w: Word.T; byte: [0 .. 255]): Word.T =
  BEGIN
    RETURN Word.Xor(Word.Or(Word.LeftShift(w, 8), byte), overflow[Word.RightShift(w, 56)]);
  END Next;

PROCEDURE FromText (txt: TEXT): T =
  VAR chars := NEW(REF ARRAY OF CHAR, Text.Length(txt));
  BEGIN
    Text.SetChars(chars^, txt);
    RETURN FromChars(chars^, OfEmpty);
  END FromText;

PROCEDURE FromChars (READONLY buff: ARRAY OF CHAR; READONLY fp: T): T =
  VAR w := Bits(fp);
  BEGIN
    FOR i := 0 TO LAST(buff) DO w := Next(w, ORD(buff[i])) END;
    RETURN OfBits(w);
  END FromChars;

PROCEDURE Combine (READONLY fp1, fp2: T): T =
  VAR w := Bits(OfEmpty);
  BEGIN
    FOR i := 0 TO 7 DO w := Next(w, fp1.byte[i]) END;
    FOR i := 0 TO 7 DO w := Next(w, fp2.byte[i]) END;
    RETURN OfBits(w);
  END Combine;

PROCEDURE Equal (READONLY fp1, fp2: T): BOOLEAN =
  BEGIN
    RETURN fp1 = fp2;
  END Equal;

PROCEDURE Hash (READONLY fp: T): Word.T =
  BEGIN
    RETURN Bits(fp);
  END Hash;

PROCEDURE Compare (READONLY fp1, fp2: T): [-1 .. 1] =
  BEGIN
    FOR i := 0 TO 7 DO
      IF fp1.byte[i] # fp2.byte[i] THEN RETURN Integer.Compare(fp1.byte[i], fp2.byte[i]) END;
    END;
    RETURN 0;
  END Compare;

VAR remainder: Word.T;
BEGIN
  FOR byte := 0 TO 255 DO
    remainder := Word.LeftShift(byte, 56);
    FOR bit := 1 TO 8 DO
      IF remainder < 0 THEN
        remainder := Word.Xor(Word.LeftShift(remainder, 1), Polynomial);
      ELSE
        remainder := Word.LeftShift(remainder, 1);
      END;
    END;
    overflow[byte] := remainder;
  END;
END Fingerprint.
