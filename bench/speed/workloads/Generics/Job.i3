(* SPDX-License-Identifier: MIT *)
INTERFACE Job;

TYPE T = REF RECORD due, weight: INTEGER END;

PROCEDURE Less (a, b: T): BOOLEAN;
(* Earlier due; of those due together, the heavier. *)

END Job.
