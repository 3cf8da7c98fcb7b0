(* SPDX-License-Identifier: MIT *)
INTERFACE Store;

(* Numbers by name. Everybody may watch it. *)

PROCEDURE Put (name: TEXT; value: INTEGER);
PROCEDURE Get (name: TEXT): INTEGER;
(* The value put last; 0 for a name that was never put. *)

END Store.
