(* SPDX-License-Identifier: MIT *)
MODULE Job;

PROCEDURE Less (a, b: T): BOOLEAN =
  BEGIN
    RETURN a.due < b.due OR a.due = b.due AND a.weight > b.weight;
  END Less;

BEGIN
END Job.
