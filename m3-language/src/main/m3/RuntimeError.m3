(* SPDX-License-Identifier: MIT *)
MODULE RuntimeError;

CONST
  Words = ARRAY T OF TEXT{
    "assertion failed", "value out of range", "subscript out of range", "incompatible array shape", "NIL dereferenced",
    "narrow failed", "no return value", "unhandled case", "unhandled type case", "stack overflow", "out of memory",
    "unaligned address", "unhandled exception", "exception not in RAISES", "integer overflow", "integer division by zero",
    "floating-point division by zero", "floating-point overflow", "floating-point underflow", "inexact floating-point result",
    "invalid floating-point operation", "two types with one brand", "type not there", "supertypes in a circle",
    "opaque type revealed twice", "inconsistent revelation", "method without procedure", "privileged instruction",
    "system error", "unknown run-time error"};

PROCEDURE Tag (t: T): TEXT =
  BEGIN
    RETURN Words[t];
  END Tag;

BEGIN
END RuntimeError.
