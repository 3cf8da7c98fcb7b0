(* SPDX-License-Identifier: MIT *)
INTERFACE Gatekeeper;

(* A client of the console service (SOSP'95 Figure 1). *)

PROCEDURE IntruderAlert ();
(* Says on the console that somebody is here. *)

END Gatekeeper.
