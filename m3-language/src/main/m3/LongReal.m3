(* SPDX-License-Identifier: MIT *)
MODULE LongReal;

IMPORT LongrealType, Word;

PROCEDURE Equal (a, b: T): BOOLEAN =
  BEGIN
    RETURN a = b;
  END Equal;

PROCEDURE Hash (a: T): Word.T =
  BEGIN
    RETURN LongrealType.Hash(a);
  END Hash;

PROCEDURE Compare (a, b: T): [-1 .. 1] =
  BEGIN
    RETURN LongrealType.Compare(a, b);
  END Compare;

BEGIN
END LongReal.
