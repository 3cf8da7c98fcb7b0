MODULE Mixed EXPORTS Main;
IMPORT IO, Fmt, Text;
TYPE
  Color = {Red, Green, Blue};
  Small = [1..10];
  R = RECORD a, b: INTEGER := 3; c: CHAR := 'x'; t: TEXT := "dflt" END;
  A = ARRAY [0..4] OF INTEGER;
  Tree = OBJECT left, right: Tree := NIL; key: INTEGER; METHODS insert(k: INTEGER) := Insert; sum(): INTEGER := Sum END;
  L = REF RECORD head: INTEGER; tail: L END;
VAR
  r: R; a: A; i: INTEGER; t: Tree; l: L; s: SET OF Color; m: ARRAY [0..2], [0..2] OF REAL;
  open: REF ARRAY OF INTEGER;

PROCEDURE Insert(self: Tree; k: INTEGER) =
  BEGIN
    IF k < self.key THEN
      IF self.left = NIL THEN self.left := NEW(Tree, key := k) ELSE self.left.insert(k) END
    ELSE
      IF self.right = NIL THEN self.right := NEW(Tree, key := k) ELSE self.right.insert(k) END
    END
  END Insert;

PROCEDURE Sum(self: Tree): INTEGER =
  VAR n := self.key;
  BEGIN
    IF self.left # NIL THEN INC(n, self.left.sum()) END;
    IF self.right # NIL THEN n := n + self.right.sum() END;
    RETURN n
  END Sum;

PROCEDURE Swap(VAR x, y: INTEGER) =
  VAR t := x;
  BEGIN x := y; y := t END Swap;

PROCEDURE Fact(n: CARDINAL): INTEGER =
  BEGIN IF n = 0 THEN RETURN 1 ELSE RETURN n * Fact(n-1) END END Fact;

PROCEDURE Total(READONLY a: ARRAY OF INTEGER): INTEGER =
  VAR n := 0;
  BEGIN FOR i := FIRST(a) TO LAST(a) DO INC(n, a[i]) END; RETURN n END Total;

PROCEDURE Each(p: PROCEDURE(x: INTEGER)) = BEGIN FOR i := 1 TO 3 DO p(i) END END Each;

PROCEDURE P(name: TEXT; n: INTEGER) = BEGIN IO.Put(name & " = " & Fmt.Int(n) & "\n") END P;

EXCEPTION Bad(TEXT); Worse;

PROCEDURE Risky(n: INTEGER) RAISES {Bad, Worse} =
  BEGIN
    CASE n OF
    | 1 => RAISE Bad("one");
    | 2, 5..7 => RAISE Worse;
    ELSE IO.Put("fine\n");
    END
  END Risky;

PROCEDURE Nested(n: INTEGER): INTEGER =
  VAR acc := 0;
  PROCEDURE Add(x: INTEGER) = BEGIN INC(acc, x * n) END Add;
  BEGIN Each(Add); RETURN acc END Nested;

BEGIN
  r.a := 5; P("r.a", r.a); P("r.b", r.b); IO.Put(r.t & "\n");
  FOR k := 0 TO 4 DO a[k] := k * k END;
  P("total", Total(a)); P("sub", Total(SUBARRAY(a, 1, 2)));
  i := 7; Swap(i, a[2]); P("i", i); P("a2", a[2]);
  Swap(r.a, r.b); P("r.a", r.a);
  t := NEW(Tree, key := 10); t.insert(3); t.insert(15); t.insert(4); P("tree", t.sum());
  FOR k := 1 TO 4 DO l := NEW(L, head := k, tail := l) END;
  i := 0; WHILE l # NIL DO i := i * 10 + l.head; l := l.tail END; P("list", i);
  P("fact", Fact(10));
  s := SET OF Color{Color.Red, Color.Blue};
  IF Color.Green IN s THEN IO.Put("green\n") ELSE IO.Put("no green\n") END;
  m[1,2] := 1.5; m[2][1] := m[1,2] * 2.0; IO.Put(Fmt.Real(m[2,1]) & "\n");
  open := NEW(REF ARRAY OF INTEGER, 6); open[5] := 9; P("open", Total(open^)); P("number", NUMBER(open^));
  FOR k := 1 TO 3 DO
    TRY Risky(k)
    EXCEPT
    | Bad(t) => IO.Put("bad " & t & "\n");
    | Worse => IO.Put("worse\n");
    END
  END;
  P("nested", Nested(5));
  WITH x = a[1], y = r.b DO x := 77; y := 88 END; P("a1", a[1]); P("r.b", r.b);
  LOOP TRY i := i + 1; IF i > 4330 THEN EXIT END; FINALLY INC(a[0]) END END; P("a0", a[0]);
  REPEAT DEC(i) UNTIL i < 0; P("i", i);
  P("div", -7 DIV 2); P("mod", -7 MOD 2); P("ord", ORD(Color.Blue)); P("max", MAX(3, 9));
  P("first", FIRST(Small)); P("len", Text.Length("hello"));
  TYPECASE t OF | NULL => IO.Put("null\n") | Tree(x) => P("typecase", x.key) END;
  IO.Put(Fmt.F("%s and %5s|%-5s|\n", "a", "b", "c"));
  IO.Put(Fmt.LongReal(3.14159d0) & " " & Fmt.LongReal(1.0d20) & " " & Fmt.LongReal(1.0d0/3.0d0, Fmt.Style.Fix, 3) & "\n");
END Mixed.
