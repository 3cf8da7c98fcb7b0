(* SPDX-License-Identifier: MIT *)
MODULE RandomReal;

IMPORT Random, Word;

PROCEDURE Real (r: Random.T): REAL =
  BEGIN
    RETURN FLOAT(Word.RightShift(r.integer(), 40), REAL) * 5.9604645e-8;
  END Real;

PROCEDURE Longreal (r: Random.T): LONGREAL =
  BEGIN
    RETURN FLOAT(Word.RightShift(r.integer(), 11), LONGREAL) * 1.1102230246251565d-16;
  END Longreal;

PROCEDURE Extended (r: Random.T): EXTENDED =
  BEGIN
    RETURN FLOAT(Longreal(r), EXTENDED);
  END Extended;

BEGIN
END RandomReal.
