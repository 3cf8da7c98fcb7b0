(* SPDX-License-Identifier: MIT *)
INTERFACE Process;

(* The running program (classical: libm3 Process). Other programs cannot be started. *)

IMPORT File, OSError, Pathname;

TYPE ExitCode = [0 .. 16_7FFFFFFF];

<*EXTERNAL*> PROCEDURE Exit (n: ExitCode := 0);
(* Ends the program with code n; what RegisterExitor was given runs first. *)

<*EXTERNAL*> PROCEDURE Crash (msg: TEXT);
(* Ends the program as a failure that msg describes. *)

<*EXTERNAL*> PROCEDURE RegisterExitor (p: PROCEDURE ());
(* Has p run when the program ends, last one first. *)

TYPE ID = INTEGER;
CONST NullID: ID = 0;

<*EXTERNAL*> PROCEDURE GetMyID (): ID;
(* The host's number of the process the program runs in. *)

PROCEDURE GetStandardFileHandles (VAR (*OUT*) stdin, stdout, stderr: File.T);
(* Handles on the standard streams. What Stdio's readers and writers buffer is not seen here. *)

PROCEDURE GetWorkingDirectory (): Pathname.T RAISES {OSError.E};
PROCEDURE SetWorkingDirectory (path: Pathname.T) RAISES {OSError.E};
(* The folder that relative pathnames start from. *)

END Process.
