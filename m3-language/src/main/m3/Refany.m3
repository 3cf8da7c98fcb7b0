(* SPDX-License-Identifier: MIT *)
MODULE Refany;

PROCEDURE Equal (r1, r2: T): BOOLEAN =
  BEGIN
    RETURN r1 = r2;
  END Equal;

PROCEDURE Compare (<*UNUSED*> r1, r2: T): [-1 .. 1] =
  BEGIN
    <*ASSERT FALSE WITH "references have no order"*>
    RETURN 0;
  END Compare;

BEGIN
END Refany.
