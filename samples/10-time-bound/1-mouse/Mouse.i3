(* SPDX-License-Identifier: MIT *)
INTERFACE Mouse;

(* Tells of movements. Who listens must be quick. *)

EPHEMERAL PROCEDURE Moved (x, y: INTEGER);
(* The event. A handler that takes longer than Bound is killed. *)

CONST Bound = 50000; (* microseconds *)

END Mouse.
