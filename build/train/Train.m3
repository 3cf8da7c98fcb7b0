MODULE Train EXPORTS Main;
(* What the AOT cache of the launcher m3 learns from: a start, and code of each common kind that gets compiled, so that the compiler's classes for it are in the cache. *)
IMPORT Fmt, IO, Text;

TYPE
  List = REF RECORD value: INTEGER; next: List END;
  Shape = OBJECT size := 1 METHODS area(): INTEGER END;
  Square = Shape OBJECT OVERRIDES area := SquareArea END;
  Body = RECORD x, v: LONGREAL END;

EXCEPTION Odd(INTEGER);

VAR
  numbers: ARRAY [0 .. 255] OF INTEGER;
  bodies : ARRAY [0 .. 3] OF Body;
  shape  : Shape := NEW(Square, size := 3);

PROCEDURE SquareArea(self: Square): INTEGER = BEGIN RETURN self.size * self.size END SquareArea;

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

BEGIN
  FOR round := 1 TO 20 DO EVAL Sum(1000000) END;
  FOR round := 1 TO 6000 DO
    EVAL Arrays(); Floats(); EVAL Fibonacci(10); EVAL Lists(); EVAL Caught(round);
    EVAL Text.Length("round " & Fmt.Int(round))
  END;
  IO.Put("trained\n")
END Train.
