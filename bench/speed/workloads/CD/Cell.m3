(* SPDX-License-Identifier: MIT *)
MODULE Cell;

PROCEDURE Compare (READONLY a, b: T): [-1 .. 1] =
  BEGIN
    IF a.x # b.x THEN RETURN Order(a.x, b.x) ELSE RETURN Order(a.y, b.y) END;
  END Compare;

PROCEDURE Order (a, b: LONGREAL): [-1 .. 1] =
  BEGIN
    IF a < b THEN RETURN -1 ELSIF a > b THEN RETURN 1 ELSE RETURN 0 END;
  END Order;

BEGIN
END Cell.
