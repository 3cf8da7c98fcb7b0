MODULE Client;
IMPORT Counter;
VAR mine: Counter.T := NIL;
PROCEDURE Use (): INTEGER =
  BEGIN
    IF mine = NIL THEN mine := Counter.New() END;
    RETURN Counter.Next(mine);
  END Use;
PROCEDURE Made (): INTEGER = BEGIN RETURN Counter.made END Made;
PROCEDURE Spin () = BEGIN Counter.Spin() END Spin;
BEGIN END Client.
