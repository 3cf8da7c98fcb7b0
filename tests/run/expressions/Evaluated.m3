(* SPDX-License-Identifier: MIT *)
MODULE Evaluated EXPORTS Main;

(* 2.6.13: FIRST, LAST, NUMBER and the sizes evaluate an open array, and nothing else. *)

IMPORT Check, RuntimeError;

TYPE Open = REF ARRAY OF INTEGER; Fixed = REF ARRAY [3 .. 5] OF INTEGER;
CONST Nil = -ORD(RuntimeError.T.BadMemoryReference);
VAR calls := 0; none: Open; noFixed: Fixed;

PROCEDURE Get (): Open = BEGIN INC(calls); RETURN NEW(Open, 3) END Get;
PROCEDURE GetFixed (): Fixed = BEGIN INC(calls); RETURN NIL END GetFixed;

PROCEDURE Of (way: INTEGER): INTEGER =
  BEGIN
    TRY
      CASE way OF
      | 0 => RETURN FIRST(none^)
      | 1 => RETURN LAST(none^)
      | 2 => RETURN NUMBER(none^)
      | 3 => RETURN BYTESIZE(none^)
      | 4 => RETURN FIRST(noFixed^) + LAST(noFixed^) + NUMBER(noFixed^) + BYTESIZE(noFixed^)
      | 5 => RETURN FIRST(GetFixed()^) + LAST(GetFixed()^) + NUMBER(GetFixed()^) + BYTESIZE(GetFixed()^)
      ELSE RETURN 0
      END
    EXCEPT RuntimeError.E (e) => RETURN -ORD(e)
    END
  END Of;

BEGIN
  Check.Int("an open array", FIRST(Get()^) + 10 * LAST(Get()^) + 100 * NUMBER(Get()^), 320);
  Check.Int("is evaluated", calls, 3);
  FOR i := 0 TO 3 DO Check.Int("that of NIL fails", Of(i), Nil) END;
  Check.Int("a fixed one", Of(4), 3 + 5 + 3 + 24);
  Check.Int("from a call", Of(5), 3 + 5 + 3 + 24);
  Check.Int("is not", calls, 3);
  Check.Done();
END Evaluated.
