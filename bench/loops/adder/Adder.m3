(* SPDX-License-Identifier: MIT *)
MODULE Adder;

VAR calls := 0;

PROCEDURE Add (sum, i: INTEGER): INTEGER =
  BEGIN
    INC(calls);
    RETURN sum + i * calls;
  END Add;

BEGIN
END Adder.
