(* SPDX-License-Identifier: MIT *)
INTERFACE Shapes;

(* Some procedures to profile: of any number and types of arguments. *)

PROCEDURE Square (n: CARDINAL): CARDINAL;
PROCEDURE Sum (READONLY numbers: ARRAY OF CARDINAL): CARDINAL;
PROCEDURE Clear (VAR n: CARDINAL);
PROCEDURE Nothing ();

END Shapes.
