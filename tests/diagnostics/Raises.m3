MODULE Raises EXPORTS Main;
IMPORT Rd, Stdio;
EXCEPTION Failure;
PROCEDURE Read(): CHAR =
  BEGIN
    IF Rd.EOF(Stdio.stdin) THEN RAISE Failure END;
    RETURN Rd.GetChar(Stdio.stdin)
  END Read;
BEGIN
  EVAL Read();
END Raises.
