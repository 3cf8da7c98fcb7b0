(* SPDX-License-Identifier: MIT *)
INTERFACE Probed;

(* A procedure to be traced while its module measures what calling it costs. *)

PROCEDURE Step (n: INTEGER);

END Probed.
