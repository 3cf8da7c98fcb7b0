(* SPDX-License-Identifier: MIT *)
INTERFACE Compiler;

(* What the compiler knows of a place in a program, and of where it runs (classical: m3core Compiler). *)

TYPE
  OS       = {POSIX, WIN32};
  Platform = {JVM};

CONST
  ThisOS              = OS.POSIX;  (* whatever the host is: pathnames and ends of lines are those of POSIX *)
  ThisOS_String       = "POSIX";
  ThisPlatform        = Platform.JVM;
  ThisPlatform_String = "JVM";

<*EXTERNAL*> PROCEDURE ThisFile (): TEXT;
<*EXTERNAL*> PROCEDURE ThisPath (): TEXT;
<*EXTERNAL*> PROCEDURE ThisLine (): CARDINAL;
<*EXTERNAL*> PROCEDURE ThisProcedure (): TEXT;
(* File name, path, line and procedure of the call; lines count from 1. *)

END Compiler.
