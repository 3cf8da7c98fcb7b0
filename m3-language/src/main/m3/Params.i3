(* SPDX-License-Identifier: MIT *)
INTERFACE Params;

(* The program's arguments: parameter 0 is its name. *)

VAR Count: CARDINAL;
(* How many there are, the name included. *)

<*EXTERNAL*> PROCEDURE Get (n: CARDINAL): TEXT;
(* Parameter n; a fault when n >= Count. *)

<*EXTERNAL*> PROCEDURE Number (): CARDINAL;
(* What Count is set to. *)

END Params.
