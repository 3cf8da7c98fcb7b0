(* SPDX-License-Identifier: MIT *)
INTERFACE HostWeak;

(* References that the collector does not follow. Trusted. *)

<*EXTERNAL*> PROCEDURE Make (r: REFANY): REFANY;
(* A weak reference to r. *)

<*EXTERNAL*> PROCEDURE Get (weak: REFANY): REFANY;
(* What Make was given; NIL when it was collected. *)

<*EXTERNAL*> PROCEDURE Collect ();
(* Suggests to the host to collect now. *)

<*EXTERNAL*> PROCEDURE Memory (VAR used, available: INTEGER; VAR collections: INTEGER);
(* Bytes of the heap in use, bytes it may grow to, and how often it was collected. *)

END HostWeak.
