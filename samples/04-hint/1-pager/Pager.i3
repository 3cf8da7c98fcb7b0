(* SPDX-License-Identifier: MIT *)
INTERFACE Pager;

(* A few frames that hold pages, the oldest given up first. Before a page is given up others may name a better one (as PhysAddr.Reclaim
   does, SOSP'95 4.1). *)

TYPE Page = [-1 .. 99];

CONST
  None = -1;
  Frames = 4;

PROCEDURE Touch (page: Page);
(* Makes page resident. *)

PROCEDURE Faults (): CARDINAL;
(* How often a page was not resident since Faults was last called. *)

PROCEDURE Reclaim (candidate: Page): Page;
(* The event: candidate is about to be given up. A handler gives a resident page it would rather lose, or None. *)

END Pager.
