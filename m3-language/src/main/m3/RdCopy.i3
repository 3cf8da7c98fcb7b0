(* SPDX-License-Identifier: MIT *)
INTERFACE RdCopy;

(* From readers to writers (classical: libm3 RdCopy). *)

IMPORT Rd, Thread, Wr;

PROCEDURE ToWriter (rd: Rd.T; wr: Wr.T; length: CARDINAL := LAST(CARDINAL)): CARDINAL
  RAISES {Rd.Failure, Wr.Failure, Thread.Alerted};
(* Puts what rd holds, at most length characters, to wr; how many it were. *)

PROCEDURE ToProc (rd: Rd.T; proc: PROCEDURE (READONLY a: ARRAY OF CHAR) RAISES ANY; length: CARDINAL := LAST(CARDINAL)):
  CARDINAL RAISES ANY;
(* Calls proc with what rd holds, at most length characters, in pieces; how many it were. Raises what proc does, Rd.Failure and
   Thread.Alerted. *)

PROCEDURE FromProc (wr: Wr.T; proc: PROCEDURE (VAR (*OUT*) a: ARRAY OF CHAR): CARDINAL RAISES ANY;
                    length: CARDINAL := LAST(CARDINAL)): CARDINAL RAISES ANY;
(* Puts what proc gives, at most length characters, to wr; how many it were. proc sets the first characters of a and gives how many; it
   is called until that is less than NUMBER(a). Raises what proc does, Wr.Failure and Thread.Alerted. *)

END RdCopy.
