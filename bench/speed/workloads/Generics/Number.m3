(* SPDX-License-Identifier: MIT *)
MODULE Number;

PROCEDURE Less (a, b: T): BOOLEAN =
  BEGIN
    RETURN a < b;
  END Less;

BEGIN
END Number.
