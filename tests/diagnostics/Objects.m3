MODULE Objects EXPORTS Main;
TYPE
  Shape = OBJECT x: INTEGER METHODS draw(); scale(by: REAL) := Scale END;
  Circle = Shape OBJECT x: REAL OVERRIDES drow := Draw; draw := Draw END;
  Odd = REF INTEGER OBJECT END;
PROCEDURE Scale(by: REAL) = BEGIN EVAL by END Scale;
PROCEDURE Draw(c: Circle; twice: BOOLEAN) = BEGIN EVAL c; EVAL twice END Draw;
VAR s: Shape; p: PROCEDURE ();
BEGIN
  p := s.draw;
  EVAL s^;
END Objects.
