(* SPDX-License-Identifier: MIT *)
INTERFACE Scheduler;

(* Influence on which thread runs (classical: m3core Scheduler, its safe part: switching cannot be turned off). *)

PROCEDURE Yield ();
(* Lets other threads go first. *)

END Scheduler.
