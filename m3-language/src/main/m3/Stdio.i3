(* SPDX-License-Identifier: MIT *)
INTERFACE Stdio;

(* The program's standard streams. *)

IMPORT Rd, Wr;

VAR
  stdin             : Rd.T;
  stdout            : Wr.T;
  stderr            : Wr.T;  (* not buffered *)
  bufferedStderr    : Wr.T;

PROCEDURE Flush ();
(* Sends on what stdout and bufferedStderr hold; also done when a program ends. *)

END Stdio.
