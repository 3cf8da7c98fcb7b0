(* SPDX-License-Identifier: MIT *)
INTERFACE RTMisc;

(* The safe part of m3core's RTMisc. *)

PROCEDURE FatalError (msgA, msgB, msgC: TEXT := NIL);
PROCEDURE FatalErrorI (msg: TEXT := NIL; i: INTEGER);
(* Ends the program as a failure that the texts in a row describe; NIL ones are left out. *)

PROCEDURE Upper (x, y: INTEGER): INTEGER;
(* The least multiple of y, which is positive, not below x. *)

END RTMisc.
