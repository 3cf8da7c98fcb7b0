(* SPDX-License-Identifier: MIT *)
INTERFACE FileIO;

(* Sets the procedures of IOMore that open files. No program imports it; IO loads it. *)

END FileIO.
