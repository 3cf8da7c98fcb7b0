(* SPDX-License-Identifier: MIT *)
INTERFACE Rounds;

(* Times a workload round by round. *)

TYPE Round = PROCEDURE (): INTEGER;  (* does the same work each time and returns what it computed *)

PROCEDURE Run (round: Round);
(* Calls round until as many seconds have passed as the program's first argument says, at least three times. After each, prints a line
   of three integers: the microseconds from the time in the second argument (seconds since 1970) to the round's end, those the round took,
   and its result. Called once, by the main program. *)

END Rounds.
