MODULE Syntax EXPORTS Main;
VAR n: INTEGER = 3;
PROCEDURE P(a: INTEGER, b: CHAR) =
  BEGIN
    if a == 1 THEN n := 2 END;
    n := 3
    n += 1;
  END Q;
BEGIN
  P(1, 'x');
END Syntax.
