(* SPDX-License-Identifier: MIT *)
MODULE Closures EXPORTS Main;

(* 2.2.8, 2.3.1, 2.6.11: nested procedures are passed on and compared with their environments, and cannot be kept, whatever way they go. *)

IMPORT Check, RuntimeError;

TYPE Q = PROCEDURE (); Box = RECORD q: Q END; O = OBJECT q: Q END;
EXCEPTION X (Q);
VAR kept: Q; row: ARRAY [0 .. 1] OF Q; box: Box; o := NEW(O); packed: RECORD q: BITS 64 FOR Q END;

PROCEDURE Equal (a, b: Q): BOOLEAN = BEGIN RETURN a = b END Equal;
PROCEDURE Other (a, b: Q): BOOLEAN = BEGIN RETURN a # b END Other;
PROCEDURE Top () = BEGIN END Top;

PROCEDURE Outer (n: INTEGER; p: Q): BOOLEAN =
  PROCEDURE Inner () = BEGIN INC(n) END Inner;
  PROCEDURE Second () = BEGIN INC(n) END Second;
  BEGIN
    CASE n OF
    | 0 => RETURN p = Inner
    | 10 => RETURN Equal(Inner, Inner) AND NOT Other(Inner, Inner)
    | 11 => RETURN Equal(Inner, Second) OR Equal(Inner, Top) OR Equal(NIL, Inner) OR Equal(Inner, NIL)
    ELSE RETURN Outer(n - 1, Inner)
    END
  END Outer;

PROCEDURE Give (READONLY p: Q): Q = BEGIN RETURN p END Give;
PROCEDURE Keep (way: INTEGER; p: Q): BOOLEAN =
  BEGIN
    TRY
      CASE way OF
      | 0 => kept := p
      | 1 => row[1] := p
      | 2 => box.q := p
      | 3 => box := Box{p}
      | 4 => o.q := p
      | 5 => EVAL NEW(O, q := p)
      | 6 => EVAL Give(p)
      | 7 => RAISE X(p)
      | 8 => WITH w = p DO kept := w END
      | 9 => VAR v := p; BEGIN v() END
      | 10 => row := ARRAY [0 .. 1] OF Q{p, NIL}
      | 11 => packed.q := p
      | 12 => EVAL NEW(REF Box, q := p).q
      | 13 => SUBARRAY(row, 0, 1) := ARRAY OF Q{p}
      | 14 => PROCEDURE In () = BEGIN kept := p END In; BEGIN In() END
      ELSE EVAL Keep(0, p); RETURN Keep(0, p)
      END;
      RETURN TRUE;
    EXCEPT
    | RuntimeError.E => RETURN FALSE
    | X => RETURN TRUE
    END
  END Keep;

PROCEDURE Ways () =
  VAR n := 0;
  PROCEDURE Local () = BEGIN INC(n) END Local;
  BEGIN
    FOR way := 0 TO 15 DO
      Check.That("a nested one is not kept", NOT Keep(way, Local));
      Check.That("one at the top is", Keep(way, Top));
    END
  END Ways;

BEGIN
  Check.That("one activation's is not another's", NOT Outer(1, Top) AND NOT Outer(3, NIL));
  Check.That("it is itself", Outer(10, NIL));
  Check.That("and no other", NOT Outer(11, NIL));
  Ways();
  Check.That("what is kept", kept = Top AND row[0] = Top AND box.q = Top AND o.q = Top AND packed.q = Top);
  Check.Done();
END Closures.
