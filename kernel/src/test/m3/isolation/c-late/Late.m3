MODULE Late;
(* Joins a thread that fails, and does not expect that. *)
IMPORT Frail, Thread;
BEGIN EVAL Thread.Join(Frail.Break()) END Late.
