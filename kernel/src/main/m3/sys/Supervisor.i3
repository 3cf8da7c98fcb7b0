(* SPDX-License-Identifier: MIT *)
INTERFACE Supervisor;

(* What becomes of domains that fail (docs/protection.md).

   A domain fails when a thread of it ends by a fault or an exception that nobody caught, and when it is stopped for being far
   over a quota. The operator is told in one line. A thread that failed is gone; the domain goes on. Watched with another policy
   than None, the domain is stopped and begins anew from its object file: importers stay linked, globals have their initial
   values, module bodies run again. Who calls it meanwhile gets the fault DomainGone of SpinException, which says so. *)

IMPORT CoffFile, Domain;

TYPE
  Policy = {
    None,     (* what is stopped stays so *)
    Once,     (* begins anew once *)
    Always    (* each time; the pause before doubles each time, to a hundred times backOff *)
  };

PROCEDURE Start ();
(* Has failures be looked after, by a thread of the kernel's own. The kernel calls it when it boots; nothing happens later. *)

PROCEDURE Watch (d: Domain.T; coff: CoffFile.T; policy: Policy; backOff := 0.1d0) RAISES {Domain.Error};
(* Has d, which was made of coff and which the caller has the right to modify, begin anew by policy, backOff seconds after it failed. In
   place of what was said of d before. *)

PROCEDURE Restarts (d: Domain.T): CARDINAL;
(* How often d began anew. *)

END Supervisor.
