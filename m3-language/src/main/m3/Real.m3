(* SPDX-License-Identifier: MIT *)
MODULE Real;

IMPORT RealType, Word;

PROCEDURE Equal (a, b: T): BOOLEAN =
  BEGIN
    RETURN a = b;
  END Equal;

PROCEDURE Hash (a: T): Word.T =
  BEGIN
    RETURN RealType.Hash(a);
  END Hash;

PROCEDURE Compare (a, b: T): [-1 .. 1] =
  BEGIN
    RETURN RealType.Compare(a, b);
  END Compare;

BEGIN
END Real.
