MODULE Counter;
IMPORT Thread;
(* Counts from 100; keeps more. *)
TYPE
  Old = RECORD made, calls: INTEGER := 0 END;
  State = RECORD name: TEXT; calls, made: INTEGER := 0 END;
REVEAL T = BRANDED "Counter 2" REF RECORD name := "second"; n := 100 END;
VAR state := NEW(REF State, name := "v2");
PROCEDURE Migrate (old: REF Old) = BEGIN state.made := old.made; state.calls := old.calls END Migrate;
PROCEDURE New (): T = BEGIN INC(state.made); RETURN NEW(T) END New;
PROCEDURE Next (t: T): INTEGER = BEGIN INC(t.n); INC(total); INC(state.calls); RETURN t.n END Next;
PROCEDURE Version (): INTEGER = BEGIN RETURN 20000 + 1000 * state.made + state.calls MOD 1000 END Version;
PROCEDURE Stay (seconds: LONGREAL) = BEGIN Thread.Pause(seconds) END Stay;
BEGIN END Counter.
