(* SPDX-License-Identifier: MIT *)
INTERFACE Time;

(* The time of day. *)

TYPE T = LONGREAL;  (* seconds since 1970-01-01 00:00 UTC *)

<*EXTERNAL*> PROCEDURE Now (): T;

END Time.
