(* SPDX-License-Identifier: MIT *)
INTERFACE Monitor;

(* Watches the store without changing what it does. *)

PROCEDURE Report ();
(* Prints what was seen so far. *)

END Monitor.
