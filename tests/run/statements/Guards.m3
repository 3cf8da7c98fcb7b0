MODULE Guards EXPORTS Main;
(* 2.3.9, 2.3.11, 2.3.13: IF with arms that do not come to their end, and statements after it; in procedures, in loops, many in a row. *)
IMPORT Check;
EXCEPTION Odd(INTEGER);

PROCEDURE First (n: INTEGER): INTEGER =
  BEGIN
    IF n < 0 THEN RETURN -1 END;
    INC(n);
    IF n > 100 THEN RETURN 100 ELSE INC(n) END;
    IF n > 50 THEN INC(n) ELSE RETURN n END;
    RETURN 2 * n;
  END First;

PROCEDURE Chain (n: INTEGER): INTEGER RAISES {Odd} =
  BEGIN
    IF n = 1 THEN RETURN 10 ELSIF n = 2 THEN INC(n, 5) ELSIF n = 3 THEN RAISE Odd(n) ELSE RETURN 40 END;
    INC(n, 100);
    IF n > 1000 THEN IF n > 2000 THEN RETURN 1 ELSE RETURN 2 END END;
    RETURN n;
  END Chain;

PROCEDURE Never (n: INTEGER): INTEGER =
  BEGIN
    IF n > 0 THEN RETURN 1 ELSE RETURN 2 END;
    <*NOWARN*> Check.Never("after an IF that always returns");
    RETURN 3;
  END Never;

PROCEDURE Loops (n: INTEGER): INTEGER =
  VAR sum := 0; i := 0;
  BEGIN
    LOOP
      INC(i);
      IF i > n THEN EXIT END;
      IF i MOD 3 = 0 THEN INC(sum, 10) ELSE IF i > 8 THEN EXIT END; INC(sum) END;
      INC(sum, 100);
    END;
    FOR k := 0 TO 9 DO
      IF k = n THEN EXIT END;
      FOR m := 0 TO 9 DO
        IF m = k THEN EXIT END;
        IF m * k > 40 THEN RETURN -sum END;
        INC(sum, 1000);
      END;
      INC(sum, 10000);
    END;
    WHILE sum > 0 DO
      IF sum MOD 2 = 1 THEN RETURN sum END;
      sum := sum DIV 2;
    END;
    RETURN 0;
  END Loops;

PROCEDURE Many (n: INTEGER): INTEGER =
  VAR s := 0;
  BEGIN
    IF n = 0 THEN RETURN s END; INC(s); IF n = 1 THEN RETURN s END; INC(s); IF n = 2 THEN RETURN s END; INC(s);
    IF n = 3 THEN RETURN s END; INC(s); IF n = 4 THEN RETURN s END; INC(s); IF n = 5 THEN RETURN s END; INC(s);
    IF n = 6 THEN RETURN s END; INC(s); IF n = 7 THEN RETURN s END; INC(s); IF n = 8 THEN RETURN s END; INC(s);
    IF n = 9 THEN RETURN s END; INC(s); IF n = 10 THEN RETURN s END; INC(s); IF n = 11 THEN RETURN s END; INC(s);
    IF n = 12 THEN RETURN s END; INC(s); IF n = 13 THEN RETURN s END; INC(s); IF n = 14 THEN RETURN s END; INC(s);
    IF n = 15 THEN RETURN s END; INC(s); IF n = 16 THEN RETURN s END; INC(s); IF n = 17 THEN RETURN s END; INC(s);
    IF n = 18 THEN RETURN s END; INC(s); IF n = 19 THEN RETURN s END; INC(s);
    RETURN 1000 + s;
  END Many;

BEGIN
  Check.Int("first", First(-5), -1);
  Check.Int("first", First(100), 100);
  Check.Int("first", First(10), 12);
  Check.Int("first", First(60), 126);
  TRY
    Check.Int("chain", Chain(1), 10);
    Check.Int("chain", Chain(2), 107);
    Check.Int("chain", Chain(9), 40);
    EVAL Chain(3);
    Check.Never("after RAISE");
  EXCEPT Odd(n) => Check.Int("raised", n, 3);
  END;
  Check.Int("never", Never(1), 1);
  Check.Int("never", Never(0), 2);
  Check.Int("loops", Loops(2), 10601);
  Check.Int("loops", Loops(20), -97936);
  FOR i := 0 TO 19 DO Check.Int("many", Many(i), i) END;
  Check.Int("many", Many(20), 1020);
  Check.Done();
END Guards.
