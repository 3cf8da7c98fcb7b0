(* SPDX-License-Identifier: MIT *)
MODULE Probed;

(* Prints the nanoseconds of a call of Step, the best of some rounds once warm. *)

IMPORT Fmt, IO, Tick;

CONST Turns = 1000000; Rounds = 400;

VAR sum := 0;

PROCEDURE Step (n: INTEGER) = BEGIN INC(sum, n) END Step;

PROCEDURE Round (): LONGREAL =
  VAR begun := Tick.Now();
  BEGIN
    FOR i := 1 TO Turns DO Step(i) END;
    RETURN Tick.ToSeconds(Tick.Now() - begun) * 1.0d9 / FLOAT(Turns, LONGREAL);
  END Round;

PROCEDURE Best (): LONGREAL =
  VAR best := LAST(LONGREAL);
  BEGIN
    FOR i := 1 TO Rounds DO best := MIN(best, Round()) END;
    RETURN best;
  END Best;

BEGIN
  IO.Put(Fmt.LongReal(Best(), Fmt.Style.Fix, 2) & "\n");
END Probed.
