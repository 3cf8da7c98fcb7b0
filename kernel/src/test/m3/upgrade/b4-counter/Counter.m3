MODULE Counter;
IMPORT Thread;
(* Fails while it migrates. *)
REVEAL T = BRANDED "Counter 4" REF INTEGER;
TYPE Old = RECORD name: TEXT; calls, made: INTEGER := 0 END;
VAR none: REF Old := NIL;
PROCEDURE Migrate (old: REF Old) = BEGIN none.calls := old.calls END Migrate;
PROCEDURE New (): T = BEGIN RETURN NEW(T) END New;
PROCEDURE Next (t: T): INTEGER = BEGIN INC(t^); RETURN t^ END Next;
PROCEDURE Version (): INTEGER = BEGIN RETURN 4 END Version;
PROCEDURE Stay (seconds: LONGREAL) = BEGIN Thread.Pause(seconds) END Stay;
BEGIN END Counter.
