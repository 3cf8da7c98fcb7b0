MODULE Call EXPORTS Main;
PROCEDURE Move(x, y: INTEGER; by: REAL := 1.0) =
  BEGIN EVAL FLOAT(x + y) * by END Move;
BEGIN
  Move(1);
  Move(1, 2, 3.0, 4);
  Move(1, 2, bye := 3.0);
  Move(x := 1, 2);
  Move(1, 2, x := 3);
  Move;
  EVAL Move(1, 2);
END Call.
