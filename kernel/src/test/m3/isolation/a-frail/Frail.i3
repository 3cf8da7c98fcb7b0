INTERFACE Frail;
PROCEDURE Count (): INTEGER;
(* One more than last time, from 1. *)
PROCEDURE Break ();
(* Has a thread meet NIL. *)
PROCEDURE Hang ();
(* Never returns, by itself. *)
END Frail.
