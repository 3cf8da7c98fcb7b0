(* SPDX-License-Identifier: MIT *)
INTERFACE IOFile;

(* How IO opens files: FileIO sets these when IO loads it, which is when the first file is opened. *)

IMPORT Rd, Wr;

VAR
  openRead : PROCEDURE (f: TEXT): Rd.T := NIL;
  openWrite: PROCEDURE (f: TEXT): Wr.T := NIL;

END IOFile.
