MODULE VarActual EXPORTS Main;
TYPE Flags = RECORD mode: BITS 4 FOR [0 .. 15] END;
PROCEDURE Read(VAR n: INTEGER) = BEGIN n := 1 END Read;
PROCEDURE Next(VAR n: BITS 4 FOR [0 .. 15]) = BEGIN INC(n) END Next;
VAR size: CARDINAL; flags: Flags;
BEGIN
  Read(size);
  Read(3);
  FOR i := 0 TO 9 DO Read(i) END;
  Next(flags.mode);
END VarActual.
