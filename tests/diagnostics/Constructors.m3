MODULE Constructors EXPORTS Main;
TYPE Point = RECORD x, y: INTEGER END; Row = ARRAY [0 .. 3] OF INTEGER; Digits = SET OF [0 .. 9];
VAR
  a := Point {1};
  b := Point {1, z := 2};
  c := Row {1, 2};
  d := Digits {1, 10};
  e := REF INTEGER {1};
BEGIN
  EVAL a; EVAL b; EVAL c; EVAL d; EVAL e;
END Constructors.
