GENERIC MODULE Pairs(Left, Right);
PROCEDURE Make(l: Left.T; r: Right.T): T = BEGIN INC(made); RETURN T{l, r} END Make;
PROCEDURE Show(READONLY t: T): TEXT = BEGIN RETURN Left.Show(t.left) & "/" & Right.Show(t.right) END Show;
PROCEDURE Refuse(READONLY t: T) RAISES {Bad} = BEGIN RAISE Bad(t) END Refuse;
BEGIN
  made := 0;
END Pairs.
