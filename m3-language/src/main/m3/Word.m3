(* SPDX-License-Identifier: MIT *)
MODULE Word;

FUNCTIONAL EPHEMERAL PROCEDURE Mask (n: CARDINAL): T =
  BEGIN
    IF n >= Size THEN RETURN Not(VAL(0, T)) END;
    RETURN Minus(LeftShift(VAL(1, T), n), VAL(1, T));
  END Mask;

FUNCTIONAL EPHEMERAL PROCEDURE Extract (x: T; i, n: CARDINAL): T =
  BEGIN
    <*ASSERT i + n <= Size*>
    RETURN And(RightShift(x, i), Mask(n));
  END Extract;

FUNCTIONAL EPHEMERAL PROCEDURE Insert (x, y: T; i, n: CARDINAL): T =
  VAR mask := Mask(n);
  BEGIN
    <*ASSERT i + n <= Size*>
    RETURN Or(And(x, Not(LeftShift(mask, i))), LeftShift(And(y, mask), i));
  END Insert;

BEGIN
END Word.
