(* SPDX-License-Identifier: MIT *)
INTERFACE RTHeapStats;

(* How much storage the program takes (in place of m3core's RTHeapStats and RTAllocStats). *)

TYPE
  T = RECORD
    used       : CARDINAL;  (* bytes of the heap in use, garbage included *)
    available  : CARDINAL;  (* bytes it may grow to *)
    collections: CARDINAL;  (* how often it was collected *)
  END;

PROCEDURE Get (): T;
(* The state of the heap. *)

PROCEDURE ReportReachable ();
(* Collects, and tells on standard error how many bytes are in use then. *)

END RTHeapStats.
