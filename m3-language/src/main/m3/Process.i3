(* SPDX-License-Identifier: MIT *)
INTERFACE Process;

(* The running program. *)

TYPE ExitCode = [0 .. 16_7FFFFFFF];

<*EXTERNAL*> PROCEDURE Exit (n: ExitCode := 0);
(* Ends the program with code n; what RegisterExitor was given runs first. *)

<*EXTERNAL*> PROCEDURE Crash (msg: TEXT);
(* Ends the program as a failure that msg describes. *)

<*EXTERNAL*> PROCEDURE RegisterExitor (p: PROCEDURE ());
(* Has p run when the program ends, last one first. *)

END Process.
