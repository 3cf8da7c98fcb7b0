MODULE Counter;
IMPORT Thread;
(* Migrates from what never was. *)
REVEAL T = BRANDED "Counter 3" REF INTEGER;
PROCEDURE Migrate (<*UNUSED*> old: REF RECORD made: INTEGER END) = BEGIN END Migrate;
PROCEDURE New (): T = BEGIN RETURN NEW(T) END New;
PROCEDURE Next (t: T): INTEGER = BEGIN INC(t^); RETURN t^ END Next;
PROCEDURE Version (): INTEGER = BEGIN RETURN 3 END Version;
PROCEDURE Stay (seconds: LONGREAL) = BEGIN Thread.Pause(seconds) END Stay;
BEGIN END Counter.
