(* SPDX-License-Identifier: MIT *)
INTERFACE FileIO;

(* Sets IOFile's procedures. No program imports it; IO loads it. *)

END FileIO.
