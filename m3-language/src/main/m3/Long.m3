(* SPDX-License-Identifier: MIT *)
MODULE Long;

FUNCTIONAL EPHEMERAL PROCEDURE Mask (n: CARDINAL): T =
  BEGIN
    IF n >= Size THEN RETURN Not(VAL(0, T)) END;
    RETURN Minus(LeftShift(VAL(1, T), n), VAL(1, T));
  END Mask;

FUNCTIONAL EPHEMERAL PROCEDURE LeftRotate (x: T; n: [0 .. Size - 1]): T =
  BEGIN
    RETURN Rotate(x, n);
  END LeftRotate;

FUNCTIONAL EPHEMERAL PROCEDURE RightRotate (x: T; n: [0 .. Size - 1]): T =
  BEGIN
    RETURN Rotate(x, -n);
  END RightRotate;

FUNCTIONAL EPHEMERAL PROCEDURE Extract (x: T; i, n: CARDINAL): T =
  BEGIN
    <*ASSERT n <= Size AND i <= Size - n*>
    RETURN And(RightShift(x, i), Mask(n));
  END Extract;

FUNCTIONAL EPHEMERAL PROCEDURE Insert (x, y: T; i, n: CARDINAL): T =
  VAR mask := Mask(n);
  BEGIN
    <*ASSERT n <= Size AND i <= Size - n*>
    RETURN Or(And(x, Not(LeftShift(mask, i))), LeftShift(And(y, mask), i));
  END Insert;

BEGIN
END Long.
