(* SPDX-License-Identifier: MIT *)
MODULE Adder;

VAR calls := 0;

PROCEDURE Add (sum, i: INTEGER): INTEGER =
  BEGIN
    RETURN sum + i * sum;
  END Add;

PROCEDURE Count (sum, i: INTEGER): INTEGER =
  BEGIN
    INC(calls);
    RETURN sum + i * calls;
  END Count;

BEGIN
END Adder.
