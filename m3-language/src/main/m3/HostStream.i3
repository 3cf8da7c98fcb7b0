(* SPDX-License-Identifier: MIT *)
INTERFACE HostStream;

(* The host's byte streams by number: 0 input, 1 output, 2 errors. Trusted. *)

<*EXTERNAL*> PROCEDURE Write (stream: INTEGER; READONLY bytes: ARRAY OF CHAR): TEXT;
(* Writes and flushes; NIL, or why it failed. *)

<*EXTERNAL*> PROCEDURE Read (stream: INTEGER; VAR bytes: ARRAY OF CHAR; VAR problem: TEXT): INTEGER;
(* How many bytes were read, -1 at the end; problem is set when reading failed. *)

<*EXTERNAL*> PROCEDURE AtEnd (action: PROCEDURE ());
(* Has action run when the program ends, last one first. *)

END HostStream.
