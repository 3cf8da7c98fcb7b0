MODULE ReadOnly EXPORTS Main;
CONST Limit = 3;
PROCEDURE Clear(READONLY a: ARRAY OF INTEGER) =
  BEGIN a[0] := 0 END Clear;
PROCEDURE One(): INTEGER = BEGIN RETURN 1 END One;
BEGIN
  Limit := 4;
  One() := 2;
  FOR i := 0 TO 3 DO i := 1 END;
  WITH sum = 1 + 2 DO sum := 3 END;
  Clear := Clear;
END ReadOnly.
