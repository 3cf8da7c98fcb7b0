(* SPDX-License-Identifier: MIT *)
INTERFACE Adder;

PROCEDURE Add (sum, i: INTEGER): INTEGER;
(* sum + i * sum *)

PROCEDURE Count (sum, i: INTEGER): INTEGER;
(* sum + i * n at the n-th call *)

END Adder.
