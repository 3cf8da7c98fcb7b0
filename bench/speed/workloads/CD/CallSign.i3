(* SPDX-License-Identifier: MIT *)
INTERFACE CallSign;

(* What an aircraft is called. *)

TYPE T = INTEGER;

CONST Brand = "CallSign";

PROCEDURE Compare (a, b: T): [-1 .. 1];

END CallSign.
