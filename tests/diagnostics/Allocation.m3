MODULE Allocation EXPORTS Main;
TYPE Point = REF RECORD x, y: INTEGER END; Shape = OBJECT size: INTEGER METHODS draw() END;
PROCEDURE Draw(n: INTEGER) = BEGIN EVAL n END Draw;
VAR
  a := NEW(REFANY);
  b := NEW(REF ARRAY OF CHAR);
  c := NEW(Point, 1, 2);
  d := NEW(Point, x := 1, x := 2);
  e := NEW(Shape, sise := 3);
  f := NEW(Shape, draw := Draw);
BEGIN
  EVAL a; EVAL b; EVAL c; EVAL d; EVAL e; EVAL f;
END Allocation.
