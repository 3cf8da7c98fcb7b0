(* SPDX-License-Identifier: MIT *)
MODULE Char;

IMPORT Integer, Word;

PROCEDURE Equal (a, b: T): BOOLEAN =
  BEGIN
    RETURN a = b;
  END Equal;

PROCEDURE Hash (a: T): Word.T =
  BEGIN
    RETURN ORD(a);
  END Hash;

PROCEDURE Compare (a, b: T): [-1 .. 1] =
  BEGIN
    RETURN Integer.Compare(ORD(a), ORD(b));
  END Compare;

BEGIN
END Char.
