(* SPDX-License-Identifier: MIT *)
INTERFACE Env;

(* The variables of the program's environment (classical: libm3 Env), as far as whoever started it gives them. *)

VAR (*CONST*) Count: CARDINAL;
(* How many there are. *)

<*EXTERNAL*> PROCEDURE Get (nm: TEXT): TEXT;
(* The value of the variable nm; NIL when there is none. *)

PROCEDURE GetNth (n: CARDINAL; VAR (*OUT*) nm, val: TEXT);
(* Name and value of variable n, in the order of names, from 0 on; a fault when n >= Count. *)

<*EXTERNAL*> PROCEDURE Names (): TEXT;
(* All names, sorted, each followed by '\000'. *)

END Env.
