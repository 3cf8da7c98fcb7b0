MODULE Functional EXPORTS Main;
VAR asked := 0; last := NEW(REF INTEGER);
PROCEDURE Count(): INTEGER = BEGIN INC(asked); RETURN asked END Count;
FUNCTIONAL PROCEDURE Guard(port: INTEGER): BOOLEAN =
  BEGIN
    INC(asked);
    last^ := port;
    RETURN port = 80 AND Count() > 0
  END Guard;
BEGIN
  EVAL Guard(80);
END Functional.
