(* SPDX-License-Identifier: MIT *)
INTERFACE Scheduler;

(* Influence on which thread runs (classical: m3core Scheduler, its safe part: switching cannot be turned off). *)

IMPORT Thread;

TYPE Priority = [-10 .. 10];
(* Of the threads that can run, only those of the highest priority do, in turn. Every thread starts with priority 0. *)

PROCEDURE Yield ();
(* Lets other threads of the same or a higher priority go first. *)

PROCEDURE SetPriority (t: Thread.T; p: Priority);
PROCEDURE GetPriority (t: Thread.T): Priority;
(* For a thread that has not ended. A thread that becomes more urgent than the running one runs at once. *)

END Scheduler.
