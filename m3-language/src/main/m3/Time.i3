(* SPDX-License-Identifier: MIT *)
INTERFACE Time;

(* The time of day (classical: libm3 Time). *)

TYPE T = LONGREAL;  (* seconds since 1970-01-01 00:00 UTC *)

CONST Grain: T = 1.0d-6;
(* The least difference between two different results of Now, about. *)

<*EXTERNAL*> PROCEDURE Now (): T;
(* The time it is. *)

END Time.
