MODULE Counter;
IMPORT Thread;
(* Has no way from the older state. *)
REVEAL T = BRANDED "Counter 5" REF INTEGER;
PROCEDURE New (): T = BEGIN RETURN NEW(T) END New;
PROCEDURE Next (t: T): INTEGER = BEGIN INC(t^); RETURN t^ END Next;
PROCEDURE Version (): INTEGER = BEGIN RETURN 5 END Version;
PROCEDURE Stay (seconds: LONGREAL) = BEGIN Thread.Pause(seconds) END Stay;
BEGIN END Counter.
