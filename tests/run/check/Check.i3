(* SPDX-License-Identifier: MIT *)
INTERFACE Check;

(* Assertions of the programs under tests/run. What holds is counted; what does not is printed with both values. *)

PROCEDURE That (what: TEXT; holds: BOOLEAN);
PROCEDURE Int (what: TEXT; got, want: INTEGER);
PROCEDURE Long (what: TEXT; got, want: LONGINT);
PROCEDURE Float (what: TEXT; got, want: EXTENDED);
PROCEDURE Text (what: TEXT; got, want: TEXT);

PROCEDURE Never (what: TEXT);
(* A place that control must not reach. *)

PROCEDURE Note (mark: CHAR);
PROCEDURE Trace (what: TEXT; want: TEXT);
(* Notes marks in order; Trace compares all marks since the last Trace. *)

PROCEDURE Done ();
(* Prints how many assertions held, last in each program. *)

END Check.
