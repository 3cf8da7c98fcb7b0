(* SPDX-License-Identifier: MIT *)
MODULE Exceptions EXPORTS Main;

(* Exceptions caught in the procedure that raises them, in its caller, and fifty calls further out. *)

IMPORT Rounds;

CONST
  Turns = 20000;
  Depth = 50;

EXCEPTION Odd(INTEGER);

PROCEDURE Near (i: INTEGER): INTEGER =
  BEGIN
    TRY
      IF i MOD 2 = 1 THEN RAISE Odd(i) END;
      RETURN 1;
    EXCEPT
      Odd(n) => RETURN n;
    END;
  END Near;

PROCEDURE Half (i: INTEGER): INTEGER RAISES {Odd} =
  BEGIN
    IF i MOD 2 = 1 THEN RAISE Odd(i) END;
    RETURN i DIV 2;
  END Half;

PROCEDURE Caller (i: INTEGER): INTEGER =
  BEGIN
    TRY RETURN Half(i) EXCEPT Odd(n) => RETURN n END;
  END Caller;

PROCEDURE Down (depth, i: INTEGER): INTEGER RAISES {Odd} =
  BEGIN
    IF depth = 0 THEN RETURN Half(i) END;
    RETURN Down(depth - 1, i) + 1;
  END Down;

PROCEDURE Far (i: INTEGER): INTEGER =
  BEGIN
    TRY RETURN Down(Depth, i) EXCEPT Odd(n) => RETURN n END;
  END Far;

PROCEDURE Round (): INTEGER =
  VAR sum := 0;
  BEGIN
    FOR i := 0 TO Turns - 1 DO INC(sum, Near(i) + Caller(i)) END;
    FOR i := 0 TO Turns DIV 20 - 1 DO INC(sum, Far(i)) END;
    RETURN sum;
  END Round;

BEGIN
  Rounds.Run(Round);
END Exceptions.
