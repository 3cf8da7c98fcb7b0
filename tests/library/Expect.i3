(* SPDX-License-Identifier: MIT *)
INTERFACE Expect;

(* What a test expects: tells of each thing that is not as its contract says, and in the end how many were looked at. *)

PROCEDURE Text (what: TEXT; got, want: TEXT);
PROCEDURE Int (what: TEXT; got, want: INTEGER);
PROCEDURE True (what: TEXT; got: BOOLEAN);
PROCEDURE False (what: TEXT; got: BOOLEAN);
(* Tells when got is not want. *)

PROCEDURE Done ();
(* Tells how many expectations held. *)

END Expect.
