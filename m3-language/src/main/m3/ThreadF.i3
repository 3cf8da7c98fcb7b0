(* SPDX-License-Identifier: MIT *)
INTERFACE ThreadF;

(* The safe part of m3core's ThreadF. *)

TYPE Id = INTEGER;

PROCEDURE MyId (): Id;
(* A number that is the running thread's own, from 1 on. *)

END ThreadF.
