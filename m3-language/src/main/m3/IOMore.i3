(* SPDX-License-Identifier: MIT *)
INTERFACE IOMore;

(* What IO loads when it is first asked for, so that programs that only print start fast: FileIO sets the first two of these, NumberIO
   the others. *)

IMPORT Rd, Wr;

VAR
  openRead : PROCEDURE (f: TEXT): Rd.T := NIL;
  openWrite: PROCEDURE (f: TEXT): Wr.T := NIL;

  getInt : PROCEDURE (rd: Rd.T; VAR (*OUT*) n: INTEGER): BOOLEAN := NIL;
  getReal: PROCEDURE (rd: Rd.T; VAR (*OUT*) x: REAL): BOOLEAN := NIL;
  (* Whether a number could be read. *)

END IOMore.
