(* SPDX-License-Identifier: MIT *)
INTERFACE Profiler;

(* Counts calls of any procedures. *)

PROCEDURE Watch (READONLY procedures: ARRAY OF PROCANY);
(* Counts calls of these from now on, as far as their modules allow it. *)

PROCEDURE Report ();
(* Prints how often each was called, and the sum of the ordinals it was given. *)

END Profiler.
