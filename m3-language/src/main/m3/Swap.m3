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

PROCEDURE Swap2 (n: Int16): Int16 =
  VAR w := Reversed(n, 2);
  BEGIN
    IF w > LAST(Int16) THEN RETURN w - 16_10000 ELSE RETURN w END;
  END Swap2;

PROCEDURE Swap2U (n: UInt16): UInt16 =
  BEGIN
    RETURN Reversed(n, 2);
  END Swap2U;

PROCEDURE Swap4 (n: Int32): Int32 =
  VAR w := Reversed(n, 4);
  BEGIN
    IF w > LAST(Int32) THEN RETURN w - 16_100000000 ELSE RETURN w END;
  END Swap4;

PROCEDURE Swap4U (n: UInt32): UInt32 =
  BEGIN
    RETURN Reversed(n, 4);
  END Swap4U;

PROCEDURE Swap8 (n: Int64): Int64 =
  BEGIN
    RETURN Reversed(n, 8);
  END Swap8;

BEGIN
END Swap.
