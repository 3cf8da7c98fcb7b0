MODULE Loops EXPORTS Main;
(* FOR at the ends of the range, with steps; WHILE, REPEAT, LOOP (2.3.11 - 2.3.16). *)
IMPORT IO, Fmt;
TYPE Day = {Mon, Tue, Wed, Thu, Fri, Sat, Sun};
VAR n := 0; calls := 0;
PROCEDURE Limit(): INTEGER = BEGIN INC(calls); RETURN 3 END Limit;
BEGIN
  FOR i := LAST(INTEGER) - 1 TO LAST(INTEGER) DO INC(n) END; IO.Put(Fmt.Int(n) & "\n");
  n := 0; FOR i := FIRST(INTEGER) + 1 TO FIRST(INTEGER) BY -1 DO INC(n) END; IO.Put(Fmt.Int(n) & "\n");
  n := 0; FOR i := 1 TO 10 BY 4 DO n := n * 10 + i END; IO.Put(Fmt.Int(n) & "\n");
  n := 0; FOR i := 10 TO 1 BY -3 DO n := n * 100 + i END; IO.Put(Fmt.Int(n) & "\n");
  n := 0; FOR i := 5 TO 4 DO INC(n) END; IO.Put(Fmt.Int(n) & "\n");
  n := 0; FOR i := 1 TO LAST(INTEGER) BY LAST(INTEGER) - 1 DO INC(n) END; IO.Put(Fmt.Int(n) & "\n");
  n := 0; FOR d := FIRST(Day) TO LAST(Day) DO n := n * 10 + ORD(d) END; IO.Put(Fmt.Int(n) & "\n");
  n := 0; FOR c := 'a' TO 'e' DO IO.PutChar(c) END; IO.Put("\n");
  FOR i := 1 TO Limit() DO INC(n, i) END; IO.Put(Fmt.Int(n) & " " & Fmt.Int(calls) & "\n");
  FOR i := 1 TO 3 DO FOR j := 1 TO 3 DO IF j = 2 THEN EXIT END; IO.PutInt(i * 10 + j); IO.Put(" ") END END; IO.Put("\n");
  WHILE n > 0 DO DEC(n, 4) END; IO.Put(Fmt.Int(n) & "\n");
  REPEAT INC(n) UNTIL n >= 3; IO.Put(Fmt.Int(n) & "\n");
END Loops.
