MODULE Width EXPORTS Main;
VAR c: BITS 4 FOR [0 .. 15] := 15;
BEGIN INC(c);
END Width.
