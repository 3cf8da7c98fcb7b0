MODULE Client;
IMPORT Counter, Fmt, IO, SpinException;
VAR mine: Counter.T := NIL;
PROCEDURE Use (): INTEGER =
  BEGIN
    IF mine = NIL THEN mine := Counter.New() END;
    RETURN Counter.Next(mine);
  END Use;
PROCEDURE Made (): INTEGER = BEGIN RETURN Counter.made END Made;
PROCEDURE Spin () = BEGIN Counter.Spin() END Spin;
PROCEDURE Insist (between: PROCEDURE (round: INTEGER)) =
  BEGIN
    FOR round := 1 TO 3 DO
      TRY
        IO.Put("insisting: " & Fmt.Int(Counter.Twice(round)) & "\n");
      EXCEPT
        SpinException.Exception (info) => IO.Put("insisting: " & info.message & "\n");
      END;
      between(round);
    END;
  END Insist;
BEGIN END Client.
