MODULE Subscript EXPORTS Main;
VAR a: ARRAY [0 .. 3] OF INTEGER; n := 4;
BEGIN a[n] := 1;
END Subscript.
