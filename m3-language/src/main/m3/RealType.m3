(* SPDX-License-Identifier: MIT *)
MODULE RealType;

IMPORT RealRep, Word;

PROCEDURE Equal (a, b: T): BOOLEAN =
  BEGIN
    RETURN a = b;
  END Equal;

PROCEDURE Hash (a: T): Word.T =
  BEGIN
    RETURN RealRep.Bits(a + 0.0);
  END Hash;

PROCEDURE Compare (a, b: T): [-1 .. 1] =
  BEGIN
    IF a < b THEN RETURN -1 ELSIF a > b THEN RETURN 1 ELSE RETURN 0 END;
  END Compare;

BEGIN
END RealType.
