(* SPDX-License-Identifier: MIT *)
INTERFACE RTProcess;

(* The end of the program (classical: m3core RTProcess); as Process. *)

PROCEDURE RegisterExitor (p: PROCEDURE ());
(* Has p run when the program ends, last one first. *)

PROCEDURE Exit (n: [0 .. 16_7FFFFFFF] := 0);
PROCEDURE Crash (msg: TEXT);
(* Ends the program, with code n or as a failure. *)

END RTProcess.
