(* SPDX-License-Identifier: MIT *)
INTERFACE WrClass;

(* What a class of writers implements (classical: libm3 WrClass). Methods are called with the writer locked.

   The characters with index lo .. hi-1 may be put into the buffer: character i is buff[st + i - lo]. cur is the
   writer's index, lo <= cur <= hi. Characters lo .. cur-1 have been put and not sent on. *)

IMPORT Wr, Thread;
FROM Wr IMPORT Failure;

TYPE
  Private = MUTEX OBJECT
    buff     : REF ARRAY OF CHAR := NIL;
    st       : CARDINAL := 0;
    lo, hi   : CARDINAL := 0;
    cur      : CARDINAL := 0;
    closed   : BOOLEAN  := TRUE;
    seekable : BOOLEAN  := FALSE;
    buffered : BOOLEAN  := TRUE;
  METHODS
    seek (n: CARDINAL) RAISES {Failure, Thread.Alerted};
    (* Sends on what was put, and makes n the index with lo <= n < hi: called when the buffer is full. *)
    length (): CARDINAL RAISES {Failure, Thread.Alerted} := LengthDefault;
    flush () RAISES {Failure, Thread.Alerted} := FlushDefault;
    (* Sends on what was put. *)
    close () RAISES {Failure, Thread.Alerted} := CloseDefault;
    putString (READONLY a: ARRAY OF CHAR) RAISES {Failure, Thread.Alerted} := PutStringDefault;
  END;

REVEAL Wr.T = Private BRANDED "Wr.T" OBJECT END;

PROCEDURE LengthDefault (wr: Private): CARDINAL;
PROCEDURE FlushDefault (wr: Private);
PROCEDURE CloseDefault (wr: Private);
PROCEDURE PutStringDefault (wr: Private; READONLY a: ARRAY OF CHAR) RAISES {Failure, Thread.Alerted};
(* cur; nothing; nothing; copies to the buffer, seeking on. *)

PROCEDURE Init (wr: Wr.T);
(* For classes written for other libraries: does nothing, NEW has done it. *)

PROCEDURE Lock (wr: Wr.T);
PROCEDURE Unlock (wr: Wr.T);
(* Take and give back wr's mutex, for a class whose own procedures work on it. *)

END WrClass.
