MODULE Counter;
IMPORT Thread;
(* Another interface. *)
REVEAL T = BRANDED "Counter 6" REF INTEGER;
PROCEDURE New (): T = BEGIN RETURN NEW(T) END New;
PROCEDURE Next (<*UNUSED*> t: T): TEXT = BEGIN RETURN "" END Next;
PROCEDURE Version (): INTEGER = BEGIN RETURN 6 END Version;
PROCEDURE Stay (seconds: LONGREAL) = BEGIN Thread.Pause(seconds) END Stay;
BEGIN END Counter.
