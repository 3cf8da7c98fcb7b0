(* SPDX-License-Identifier: MIT *)
MODULE CaughtByElse EXPORTS Main;

(* 2.3, 2.3.7: RETURN and EXIT raise exceptions, and the ELSE of TRY EXCEPT catches all. *)

IMPORT Check, Thread;

EXCEPTION E;
VAR mutex := NEW(Thread.Mutex);

PROCEDURE Way (n: INTEGER): TEXT =
  BEGIN
    LOOP
      TRY
        IF n = 0 THEN RETURN "return" ELSIF n = 1 THEN EXIT ELSIF n = 2 THEN RAISE E END
      EXCEPT
      | E => RETURN "E"
      ELSE RETURN "else"
      END;
      RETURN "end"
    END;
    RETURN "exit"
  END Way;

PROCEDURE Inside (n: INTEGER): TEXT =
  VAR t := "";
  BEGIN
    FOR i := 0 TO 2 DO
      TRY
        LOOP EXIT END;
        TRY
          LOCK mutex DO TRY IF n = 0 THEN RETURN "return" ELSIF n = 1 THEN EXIT END FINALLY t := t & "f" END END;
        EXCEPT E => t := t & "E"
        END;
        t := t & "n"
      EXCEPT ELSE t := t & "e"
      END
    END;
    RETURN t
  END Inside;

PROCEDURE NotThere (n: INTEGER): TEXT =
  BEGIN
    LOOP
      TRY RAISE E EXCEPT E => IF n = 0 THEN RETURN "return" ELSE EXIT END ELSE END
    END;
    TRY RAISE E EXCEPT ELSE RETURN "exit" END
  END NotThere;

PROCEDURE Proper (VAR n: INTEGER) = BEGIN TRY n := 1; RETURN EXCEPT ELSE END; INC(n) END Proper;
PROCEDURE Result (): INTEGER = VAR n := 1; BEGIN TRY RETURN n EXCEPT ELSE n := 2 END; RETURN n + 1 END Result;

VAR n := 0;

BEGIN
  Check.Text("RETURN", Way(0), "else");
  Check.Text("EXIT", Way(1), "else");
  Check.Text("another", Way(2), "E");
  Check.Text("none", Way(3), "end");
  Check.Text("through FINALLY and LOCK", Inside(0), "fefefe");
  Check.Text("EXIT too", Inside(1), "fefefe");
  Check.Text("loops inside are left", Inside(2), "fnfnfn");
  Check.Text("RETURN of a handler is not caught", NotThere(0), "return");
  Check.Text("nor its EXIT, nor what ELSE does", NotThere(1), "exit");
  Proper(n);
  Check.Int("of a proper procedure", n, 2);
  Check.Int("the result is forgotten", Result(), 3);
  LOCK mutex DO END;
  Check.Done();
END CaughtByElse.
