MODULE Train EXPORTS Main;
(* What the AOT cache of the launcher m3 learns from: a start, and code of each common kind that gets compiled, so that the cache holds the
   compiler's classes for it, and knows which of the compiler's methods to compile at once. Its part Parts comes as an object file. *)
IMPORT Fmt, IO, Parts, Text;

TYPE
  List = REF RECORD value: INTEGER; next: List END;
  Shape = OBJECT size := 1 METHODS area(): INTEGER END;
  Square = Shape OBJECT OVERRIDES area := SquareArea END;
  Circle = Shape OBJECT radius: LONGREAL := 2.0d0 OVERRIDES area := CircleArea END;
  Pair = Shape OBJECT left, right: Shape OVERRIDES area := PairArea END;
  Body = RECORD x, v: LONGREAL END;
  Color = {Red, Green, Blue, Black};
  Matrix = REF ARRAY OF ARRAY OF LONGREAL;
  Stack = OBJECT
    items: REF ARRAY OF Shape;
    size : CARDINAL := 0;
  METHODS
    push (s: Shape) := Push;
    pop (): Shape   := Pop;
  END;

EXCEPTION Odd(INTEGER); Deep;

VAR
  numbers: ARRAY [0 .. 255] OF INTEGER;
  bodies : ARRAY [0 .. 3] OF Body;
  shape  : Shape := NEW(Square, size := 3);
  counts : ARRAY Color OF INTEGER;

PROCEDURE SquareArea(self: Square): INTEGER = BEGIN RETURN self.size * self.size END SquareArea;

PROCEDURE CircleArea(self: Circle): INTEGER = BEGIN RETURN ROUND(self.radius * self.radius * 3.14d0) END CircleArea;
PROCEDURE PairArea(self: Pair): INTEGER = BEGIN RETURN self.left.area() + self.right.area() END PairArea;

PROCEDURE Push(s: Stack; item: Shape) =
  BEGIN
    IF s.size = NUMBER(s.items^) THEN
      WITH more = NEW(REF ARRAY OF Shape, 2 * s.size) DO
        SUBARRAY(more^, 0, s.size) := s.items^;
        s.items := more
      END
    END;
    s.items[s.size] := item;
    INC(s.size)
  END Push;

PROCEDURE Pop(s: Stack): Shape =
  BEGIN
    DEC(s.size);
    WITH top = s.items[s.size] DO RETURN top END
  END Pop;

PROCEDURE Shapes(): INTEGER =
  VAR stack := NEW(Stack, items := NEW(REF ARRAY OF Shape, 2)); total := 0;
  BEGIN
    FOR i := 1 TO 12 DO
      CASE i MOD 3 OF
      | 0 => stack.push(NEW(Square, size := i));
      | 1 => stack.push(NEW(Circle));
      ELSE   stack.push(NEW(Pair, left := NEW(Square), right := NEW(Circle)))
      END
    END;
    WHILE stack.size > 0 DO
      TYPECASE stack.pop() OF
      | Circle(c) => c.radius := c.radius + 1.0d0; INC(total, c.area())
      | Shape(s)  => INC(total, s.area())
      END
    END;
    RETURN total
  END Shapes;

PROCEDURE Product(READONLY a, b: ARRAY OF ARRAY OF LONGREAL; VAR c: ARRAY OF ARRAY OF LONGREAL) =
  VAR sum: LONGREAL;
  BEGIN
    FOR i := 0 TO LAST(a) DO
      FOR j := 0 TO LAST(b[0]) DO
        sum := 0.0d0;
        FOR k := 0 TO LAST(b) DO sum := sum + a[i, k] * b[k, j] END;
        c[i, j] := sum
      END
    END
  END Product;

PROCEDURE Swap(VAR a, b: INTEGER) = VAR t := a; BEGIN a := b; b := t END Swap;

PROCEDURE Sort(VAR a: ARRAY OF INTEGER) =
  BEGIN
    FOR i := 1 TO LAST(a) DO
      VAR j := i;
      BEGIN
        WHILE j > 0 AND a[j - 1] > a[j] DO Swap(a[j - 1], a[j]); DEC(j) END
      END
    END
  END Sort;

PROCEDURE Sets(last: INTEGER): INTEGER =
  VAR seen := SET OF Color {}; flags: SET OF [0 .. 255]; odd := 0;
  PROCEDURE Count(c: Color) = BEGIN INC(counts[c]); seen := seen + SET OF Color {c} END Count;
  BEGIN
    flags := SET OF [0 .. 255] {};
    FOR i := 0 TO last DO
      Count(VAL(i MOD NUMBER(Color), Color));
      IF i * 7 MOD 256 IN flags THEN INC(odd) ELSE flags := flags + SET OF [0 .. 255] {i * 7 MOD 256} END
    END;
    RETURN odd + ORD(Color.Blue IN seen)
  END Sets;

PROCEDURE Descend(n: INTEGER) RAISES {Deep} =
  BEGIN
    IF n = 0 THEN RAISE Deep END;
    TRY Descend(n - 1) FINALLY INC(counts[Color.Black]) END
  END Descend;

PROCEDURE Rescued(): INTEGER =
  BEGIN
    TRY Descend(5) EXCEPT Deep => RETURN 1 END;
    RETURN 0
  END Rescued;

PROCEDURE Apply(f: PROCEDURE (c: CHAR): INTEGER; t: TEXT): INTEGER =
  VAR total := 0;
  BEGIN
    FOR i := 0 TO Text.Length(t) - 1 DO INC(total, f(Text.GetChar(t, i))) END;
    RETURN total
  END Apply;

PROCEDURE Digit(c: CHAR): INTEGER =
  BEGIN
    CASE c OF '0' .. '9' => RETURN ORD(c) - ORD('0') | 'a' .. 'z' => RETURN 1 ELSE RETURN 0 END
  END Digit;

PROCEDURE Sum(last: INTEGER): INTEGER =
  VAR total := 0;
  BEGIN
    FOR i := 1 TO last DO total := (total + i) MOD 1000003 END;
    RETURN total
  END Sum;

PROCEDURE Arrays(): INTEGER =
  VAR total := 0;
  BEGIN
    FOR i := FIRST(numbers) TO LAST(numbers) DO numbers[i] := i DIV 3 END;
    FOR i := FIRST(numbers) TO LAST(numbers) DO IF numbers[i] MOD 2 = 0 THEN INC(total, shape.area()) END END;
    RETURN total
  END Arrays;

PROCEDURE Floats() =
  BEGIN
    FOR i := FIRST(bodies) TO LAST(bodies) DO
      WITH b = bodies[i] DO b.v := b.v * 0.5d0 + 1.0d0; b.x := b.x + b.v / 3.0d0 END
    END
  END Floats;

PROCEDURE Fibonacci(n: CARDINAL): CARDINAL =
  BEGIN
    IF n < 2 THEN RETURN n END;
    RETURN Fibonacci(n - 1) + Fibonacci(n - 2)
  END Fibonacci;

PROCEDURE Lists(): INTEGER =
  VAR list: List := NIL; total := 0;
  BEGIN
    FOR i := 1 TO 50 DO list := NEW(List, value := i, next := list) END;
    WHILE list # NIL DO INC(total, list.value); list := list.next END;
    RETURN total
  END Lists;

PROCEDURE Caught(n: INTEGER): INTEGER =
  BEGIN
    TRY IF n MOD 2 = 1 THEN RAISE Odd(n) END; RETURN n EXCEPT Odd(x) => RETURN x + 1 END
  END Caught;

PROCEDURE Stored(): INTEGER =
  VAR table: Parts.Table; total := 0;
  PROCEDURE Count(name: TEXT; VAR stop: BOOLEAN) = BEGIN INC(total, Text.Length(name)); stop := total > 100 END Count;
  BEGIN
    TRY
      WITH parts = Parts.New() DO
        Parts.Each(parts.put(ARRAY OF TEXT {"one", "two"}), Count, table);
        INC(total, parts.size() + Parts.Mixed(total, Parts.used, table[0]))
      END
    EXCEPT
    | Parts.Full(n) => RETURN n
    ELSE RETURN 0
    END;
    RETURN total
  END Stored;

VAR
  a := NEW(Matrix, 6, 6);
  b := NEW(Matrix, 6, 6);

BEGIN
  FOR round := 1 TO 20 DO EVAL Sum(1000000) END;
  FOR round := 1 TO 6000 DO
    EVAL Arrays(); Floats(); EVAL Fibonacci(10); EVAL Lists(); EVAL Caught(round);
    EVAL Shapes(); Product(a^, b^, a^); EVAL Sets(20); EVAL Rescued();
    Sort(SUBARRAY(numbers, 0, 10));
    EVAL Apply(Digit, "round " & Fmt.Int(round))
  END;
  EVAL Stored();
  IO.Put("trained\n")
END Train.
