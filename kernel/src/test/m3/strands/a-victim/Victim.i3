INTERFACE Victim;
IMPORT Thread;
VAR released := 0; mutex, other: MUTEX; never: Thread.Condition;
TYPE Kind = {Loop, Stubborn, Locked, Waits, Pauses, Finally, Acquires, Joins};
PROCEDURE Fork (kind: Kind): Thread.T;
PROCEDURE WaitHere ();
(* Waits for ever, on the caller's thread. *)
PROCEDURE LoopHere ();
END Victim.
