MODULE Finally EXPORTS Main;
(* TRY FINALLY left by RETURN, EXIT and RAISE, and nested (2.3.9). *)
IMPORT IO, Fmt;
EXCEPTION A; B(INTEGER);
PROCEDURE Returns(): INTEGER =
  VAR n := 1;
  BEGIN TRY RETURN n FINALLY n := 2; IO.Put("finally " & Fmt.Int(n) & "\n") END END Returns;
PROCEDURE Exits(): INTEGER =
  VAR n := 0;
  BEGIN
    LOOP TRY INC(n); IF n = 3 THEN EXIT END FINALLY IO.Put("f" & Fmt.Int(n) & "\n") END END;
    RETURN n
  END Exits;
PROCEDURE Replaces() RAISES {A, B} =
  BEGIN TRY RAISE A FINALLY RAISE B(7) END END Replaces;
PROCEDURE Deep(n: INTEGER) RAISES {A} =
  BEGIN TRY IF n = 0 THEN RAISE A ELSE Deep(n - 1) END FINALLY IO.Put(Fmt.Int(n)) END END Deep;
BEGIN
  IO.Put(Fmt.Int(Returns()) & "\n");
  IO.Put(Fmt.Int(Exits()) & "\n");
  TRY Replaces() EXCEPT A => IO.Put("A\n") | B(n) => IO.Put("B" & Fmt.Int(n) & "\n") END;
  TRY Deep(4) EXCEPT A => IO.Put(" caught\n") | B => IO.Put("no\n") END;
  TRY TRY RAISE B(1) EXCEPT A => IO.Put("no\n") END EXCEPT B(n) => IO.Put("outer " & Fmt.Int(n) & "\n") ELSE IO.Put("no\n") END;
END Finally.
