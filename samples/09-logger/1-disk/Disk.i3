(* SPDX-License-Identifier: MIT *)
INTERFACE Disk;

(* Writes blocks. *)

PROCEDURE Write (block: CARDINAL; length: CARDINAL);

END Disk.
