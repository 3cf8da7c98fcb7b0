(* SPDX-License-Identifier: MIT *)
INTERFACE RdCopy;

(* From readers to writers (classical: libm3 RdCopy). *)

IMPORT Rd, Thread, Wr;

PROCEDURE Cnt (rd: Rd.T; wr: Wr.T; length: CARDINAL := LAST(CARDINAL)): CARDINAL
  RAISES {Rd.Failure, Wr.Failure, Thread.Alerted};
(* Puts what rd holds, at most length characters, to wr; how many it were. *)

PROCEDURE ToWriter (rd: Rd.T; wr: Wr.T; length: CARDINAL := LAST(CARDINAL)): CARDINAL
  RAISES {Rd.Failure, Wr.Failure, Thread.Alerted};
(* The same. *)

END RdCopy.
