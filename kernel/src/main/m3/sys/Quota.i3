(* SPDX-License-Identifier: MIT *)
INTERFACE Quota;

(* Quotas: how much a domain, and those below it, may use (docs/protection.md).

   What code of a domain does is put down to the domain; what the kernel's own code does, to the domain of the running thread.
   Over a limit is the run-time fault QuotaExceeded of SpinException, with the figures: where a thread is forked, a handler
   installed or a large array allocated, at once; else at the next loop end or procedure entry that looks. It comes again each
   time use has grown by a sixteenth of the limit; a quarter past it, the domain is stopped. A domain made by another is below it.

   Nothing is counted, nor costs anything, until Set is first called; use before that does not count. Under a virtual clock
   (option m3.seed) all figures repeat exactly. *)

IMPORT Domain;

TYPE
  Resource = {
    Heap,        (* bytes allocated and not found to be collected yet *)
    Threads,     (* alive *)
    Handlers,    (* installed *)
    Processor,   (* nanoseconds in this period *)
    Depth        (* activations on the stack of one thread, whosever they are *)
  };

CONST Unlimited = LAST(INTEGER);

PROCEDURE Set (d: Domain.T; r: Resource; limit: CARDINAL) RAISES {Domain.Error};
(* Has d use at most limit of r. The caller has the right to modify d; so have those of the other procedures. *)

PROCEDURE Get (d: Domain.T; r: Resource): CARDINAL RAISES {Domain.Error};
(* The limit of d. *)

PROCEDURE Used (d: Domain.T; r: Resource): INTEGER RAISES {Domain.Error};
(* How much of r d and those below it use; not meaningful for Depth. *)

PROCEDURE Renew (d: Domain.T) RAISES {Domain.Error};
(* Begins a new period of d: its use of Processor is 0 again. *)

PROCEDURE PlaceBelow (inner, outer: Domain.T) RAISES {Domain.Error};
(* What inner holds, and what it uses from now on, counts for outer too, and no longer for what it was below before. Refused when that
   makes a circle. *)

END Quota.
