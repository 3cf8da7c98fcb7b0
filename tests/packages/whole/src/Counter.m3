MODULE Counter;
VAR count := 0;
PROCEDURE Next(): INTEGER = BEGIN INC(count); RETURN count END Next;
BEGIN END Counter.
