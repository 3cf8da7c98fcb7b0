(* SPDX-License-Identifier: MIT *)
MODULE Swap;

IMPORT Word;

PROCEDURE GetEndian (): Endian =
  BEGIN
    RETURN Endian.Little;
  END GetEndian;

(* The low count bytes of n, reversed. *)
PROCEDURE Reversed (n: Word.T; count: CARDINAL): Word.T =
  VAR w: Word.T := 0;
  BEGIN
    FOR i := 0 TO count - 1 DO w := Word.Or(Word.LeftShift(w, 8), Word.Extract(n, 8 * i, 8)) END;
    RETURN w;
  END Reversed;

PROCEDURE Swap2 (i: Int16): Int16 =
  VAR w := Reversed(i, 2);
  BEGIN
    IF w > LAST(Int16) THEN RETURN w - 16_10000 ELSE RETURN w END;
  END Swap2;

PROCEDURE Swap2U (i: UInt16): UInt16 =
  BEGIN
    RETURN Reversed(i, 2);
  END Swap2U;

PROCEDURE Swap4 (i: Int32): Int32 =
  VAR w := Reversed(i, 4);
  BEGIN
    IF w > LAST(Int32) THEN RETURN w - 16_100000000 ELSE RETURN w END;
  END Swap4;

PROCEDURE Swap4U (i: UInt32): UInt32 =
  BEGIN
    RETURN Reversed(i, 4);
  END Swap4U;

PROCEDURE SwapInt (i: INTEGER): INTEGER =
  BEGIN
    RETURN Reversed(i, 8);
  END SwapInt;

PROCEDURE Swap8 (READONLY i: Int64On32): Int64On32 =
  BEGIN
    RETURN Int64On32{Swap4(i.b), Swap4(i.a)};
  END Swap8;

BEGIN
END Swap.
