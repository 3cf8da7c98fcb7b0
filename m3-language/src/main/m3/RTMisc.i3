(* SPDX-License-Identifier: MIT *)
INTERFACE RTMisc;

(* The safe part of m3core's RTMisc. *)

PROCEDURE FatalError (msgA, msgB, msgC: TEXT := NIL);
PROCEDURE FatalErrorI (msg: TEXT := NIL; i: INTEGER);
(* Ends the program as a failure that the texts in a row describe; NIL ones are left out. *)

PROCEDURE Upper (i: CARDINAL; step: [1 .. LAST(CARDINAL)]): CARDINAL;
(* The least multiple of step not below i. *)

END RTMisc.
