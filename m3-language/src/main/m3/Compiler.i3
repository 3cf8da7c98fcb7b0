(* SPDX-License-Identifier: MIT *)
INTERFACE Compiler;

(* What the compiler knows of a place in a program, and of where it runs (classical: m3core Compiler). *)

CONST ThisPlatform = "JVM";

<*EXTERNAL*> PROCEDURE ThisFile (): TEXT;
<*EXTERNAL*> PROCEDURE ThisPath (): TEXT;
<*EXTERNAL*> PROCEDURE ThisLine (): INTEGER;
<*EXTERNAL*> PROCEDURE ThisProcedure (): TEXT;
(* File name, path, line and procedure of the call; lines count from 1. *)

END Compiler.
