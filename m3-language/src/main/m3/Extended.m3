(* SPDX-License-Identifier: MIT *)
MODULE Extended;

IMPORT LongrealType, Word;

PROCEDURE Equal (a, b: T): BOOLEAN =
  BEGIN
    RETURN a = b;
  END Equal;

PROCEDURE Hash (a: T): Word.T =
  BEGIN
    RETURN LongrealType.Hash(FLOAT(a, LONGREAL));
  END Hash;

PROCEDURE Compare (a, b: T): [-1 .. 1] =
  BEGIN
    RETURN LongrealType.Compare(FLOAT(a, LONGREAL), FLOAT(b, LONGREAL));
  END Compare;

BEGIN
END Extended.
