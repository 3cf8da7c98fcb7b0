(* SPDX-License-Identifier: MIT *)
MODULE RuntimeError;

CONST
  Words = ARRAY T OF TEXT{
    "assertion failed", "value out of range", "subscript out of range", "incompatible array shape", "bad memory reference",
    "narrow failed", "no return value", "unhandled case", "stack overflow", "exception not in RAISES", "out of memory",
    "unhandled exception", "integer division by zero", "NIL dereferenced", "unknown run-time error"};

PROCEDURE Tag (t: T): TEXT =
  BEGIN
    RETURN Words[t];
  END Tag;

BEGIN
END RuntimeError.
