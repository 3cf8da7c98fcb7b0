(* SPDX-License-Identifier: MIT *)
INTERFACE Adder;

PROCEDURE Add (sum, i: INTEGER): INTEGER;
(* sum + i, by way of another domain. *)

END Adder.
