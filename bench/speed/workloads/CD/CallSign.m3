(* SPDX-License-Identifier: MIT *)
MODULE CallSign;

PROCEDURE Compare (a, b: T): [-1 .. 1] =
  BEGIN
    IF a < b THEN RETURN -1 ELSIF a > b THEN RETURN 1 ELSE RETURN 0 END;
  END Compare;

BEGIN
END CallSign.
