(* SPDX-License-Identifier: MIT *)
INTERFACE RandomReal;

(* Random floating-point numbers out of random integers (classical: libm3 RandomReal). *)

IMPORT Random;

PROCEDURE Real (r: Random.T): REAL;
PROCEDURE Longreal (r: Random.T): LONGREAL;
PROCEDURE Extended (r: Random.T): EXTENDED;
(* A number from 0 on below 1; only r.integer is called. *)

END RandomReal.
