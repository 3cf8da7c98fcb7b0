(* SPDX-License-Identifier: MIT *)
INTERFACE RdClass;

(* What a class of readers implements (classical: libm3 RdClass). Methods are called with the reader locked.

   The buffer holds the characters with index lo .. hi-1: character i is buff[st + i - lo]. cur is the reader's index,
   lo <= cur <= hi. *)

IMPORT Rd, Thread;
FROM Rd IMPORT Failure;

TYPE
  SeekResult = {Ready, WouldBlock, Eof};

  Private = MUTEX OBJECT
    buff         : REF ARRAY OF CHAR := NIL;
    st           : CARDINAL := 0;
    lo, hi       : CARDINAL := 0;
    cur          : CARDINAL := 0;
    closed       : BOOLEAN  := TRUE;
    seekable     : BOOLEAN  := FALSE;
    intermittent : BOOLEAN  := FALSE;
  METHODS
    seek (n: CARDINAL; dontBlock: BOOLEAN): SeekResult RAISES {Failure, Thread.Alerted};
    (* Makes n the index, with lo <= n < hi unless the source ends there. *)
    getSub (VAR (*OUT*) a: ARRAY OF CHAR): CARDINAL RAISES {Failure, Thread.Alerted} := GetSubDefault;
    (* Rd.GetSub; a class that need not go through the buffer overrides it. *)
    length (): INTEGER RAISES {Failure, Thread.Alerted} := LengthDefault;
    close () RAISES {Failure, Thread.Alerted} := CloseDefault;
  END;

REVEAL Rd.T = Private BRANDED "Rd.T" OBJECT END;

PROCEDURE GetSubDefault (rd: Private; VAR (*OUT*) str: ARRAY OF CHAR): CARDINAL RAISES {Failure, Thread.Alerted};
PROCEDURE LengthDefault (rd: Private): INTEGER;
PROCEDURE CloseDefault (rd: Private);
(* Copies from the buffer, seeking on; -1 for an intermittent reader, a fault for any other; nothing. *)

PROCEDURE Init (rd: Rd.T);
(* For classes written for other libraries: does nothing, NEW has done it. *)

PROCEDURE Lock (rd: Rd.T);
PROCEDURE Unlock (rd: Rd.T);
(* Take and give back rd's mutex, for a class whose own procedures work on it. *)

END RdClass.
