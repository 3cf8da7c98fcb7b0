(* SPDX-License-Identifier: MIT *)
INTERFACE NumberIO;

(* Sets the procedures of IOMore that read numbers. No program imports it; IO loads it. *)

END NumberIO.
