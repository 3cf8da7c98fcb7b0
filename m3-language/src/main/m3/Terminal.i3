(* SPDX-License-Identifier: MIT *)
INTERFACE Terminal;

(* Handles on what a person or another program is at the other end of (classical: libm3 Terminal). The program's standard
   streams are such, see Process. *)

IMPORT File;

TYPE T <: File.T;

VAR (*CONST*) FileType: File.Type;
(* Atom.FromText("Terminal") *)

END Terminal.
