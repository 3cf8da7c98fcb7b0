(* SPDX-License-Identifier: MIT *)
MODULE Permute EXPORTS Main;

(* All permutations of a small array, by swapping in place with VAR parameters; counts the calls. *)

IMPORT Rounds;

CONST
  Size    = 7;
  Repeats = 60;

TYPE Index = [0 .. Size - 1];

VAR
  values: ARRAY Index OF INTEGER;
  calls : CARDINAL;

PROCEDURE Swap (VAR a, b: INTEGER) =
  VAR t := a;
  BEGIN
    a := b;
    b := t;
  END Swap;

PROCEDURE Permutations (n: CARDINAL) =
  BEGIN
    INC(calls);
    IF n = 0 THEN RETURN END;
    WITH last = n - 1 DO
      Permutations(last);
      FOR i := last TO 0 BY -1 DO
        Swap(values[last], values[i]);
        Permutations(last);
        Swap(values[last], values[i]);
      END;
    END;
  END Permutations;

PROCEDURE Round (): INTEGER =
  BEGIN
    calls := 0;
    FOR i := FIRST(values) TO LAST(values) DO values[i] := i END;
    FOR i := 1 TO Repeats DO Permutations(Size) END;
    RETURN calls;
  END Round;

BEGIN
  Rounds.Run(Round);
END Permute.
