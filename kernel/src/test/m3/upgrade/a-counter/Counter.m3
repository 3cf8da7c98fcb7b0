MODULE Counter;
IMPORT Thread;
TYPE State = RECORD made, calls: INTEGER := 0 END;
REVEAL T = BRANDED "Counter 1" REF RECORD n := 0 END;
VAR state := NEW(REF State);
PROCEDURE New (): T = BEGIN INC(state.made); RETURN NEW(T) END New;
PROCEDURE Next (t: T): INTEGER = BEGIN INC(t.n); INC(total); INC(state.calls); RETURN t.n END Next;
PROCEDURE Version (): INTEGER = BEGIN RETURN 1 END Version;
PROCEDURE Stay (seconds: LONGREAL) = BEGIN Thread.Pause(seconds) END Stay;
BEGIN END Counter.
