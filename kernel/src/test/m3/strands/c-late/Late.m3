MODULE Late;
(* Joins a thread that was killed, and does not expect that. *)
IMPORT Driver, Thread;
BEGIN EVAL Thread.Join(Driver.killed) END Late.
