(* SPDX-License-Identifier: MIT *)
MODULE Axis;

IMPORT Integer, Word;

PROCEDURE Equal (a, b: T): BOOLEAN =
  BEGIN
    RETURN a = b;
  END Equal;

PROCEDURE Compare (a, b: T): [-1 .. 1] =
  BEGIN
    RETURN Integer.Compare(ORD(a), ORD(b));
  END Compare;

PROCEDURE Hash (a: T): Word.T =
  BEGIN
    RETURN ORD(a);
  END Hash;

BEGIN
END Axis.
