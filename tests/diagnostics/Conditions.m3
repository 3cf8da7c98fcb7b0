MODULE Conditions EXPORTS Main;
VAR n := 0; list: REFANY;
PROCEDURE Stop() = BEGIN RETURN 1 END Stop;
PROCEDURE Next(): INTEGER = BEGIN RETURN END Next;
BEGIN
  IF list THEN n := 1 END;
  WHILE n DO EXIT END;
  EXIT;
  RETURN;
  n := n DIV 0;
  Next();
  Stop();
END Conditions.
