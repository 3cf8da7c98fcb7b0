(* SPDX-License-Identifier: MIT *)
INTERFACE TerminalClass;

(* How Process makes terminals. *)

IMPORT Terminal;

PROCEDURE New (stream: [0 .. 2]): Terminal.T;
(* The standard stream of that number. *)

END TerminalClass.
