(* SPDX-License-Identifier: MIT *)
INTERFACE RTProcess;

(* The end of the program (classical: m3core RTProcess); as Process. *)

PROCEDURE RegisterExitor (p: PROCEDURE ());
(* Has p run when the program ends, last one first. *)

PROCEDURE Exit (n: INTEGER);
PROCEDURE Crash (msg: TEXT);
(* Ends the program, with the lower 31 bits of n as its code or as a failure. *)

<*EXTERNAL*> PROCEDURE TimeUsed (): REAL;
(* How many seconds of processor time the host's process took so far; 0 where that is not known. *)

END RTProcess.
