(* SPDX-License-Identifier: MIT *)
INTERFACE RTCollector;

(* The garbage collector, which is the host's (classical: m3core RTCollector). It never moves what a program can see. *)

PROCEDURE Disable ();
PROCEDURE Enable ();
PROCEDURE DisableMotion ();
PROCEDURE EnableMotion ();
(* Nothing: the host collects when it must. *)

PROCEDURE Collect ();
(* Suggests to the host to collect now. *)

END RTCollector.
