INTERFACE Frail;
IMPORT Thread;
PROCEDURE Count (): INTEGER;
(* One more than last time, from 1. *)
PROCEDURE Break (): Thread.T;
(* A thread that meets NIL. *)
PROCEDURE Hang ();
(* Never returns, by itself. *)
END Frail.
