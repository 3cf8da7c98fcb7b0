(* SPDX-License-Identifier: MIT *)
MODULE AutoFlushWr;

IMPORT AtomList, Thread, Time, Wr, WrClass;

CONST
  Size    = 4096;
  Default = 0.1d0;

REVEAL
  T = Public BRANDED "AutoFlushWr.T" OBJECT
    ch     : Wr.T := NIL;
    pause  : Time.T := Default;
    waiting: BOOLEAN := FALSE;      (* a thread will flush *)
    failed : BOOLEAN := FALSE;      (* it could not *)
    why    : AtomList.T := NIL;
  OVERRIDES
    init  := Init;
    seek  := Seek;
    flush := Flush;
    close := Close;
  END;

TYPE Flusher = Thread.Closure OBJECT wr: T OVERRIDES apply := FlushLater END;

PROCEDURE Init (wr: T; ch: Wr.T; p: Time.T := -1.0d0): T =
  BEGIN
    wr.ch := ch;
    IF p < 0.0d0 THEN wr.pause := Default ELSE wr.pause := p END;
    wr.buff := NEW(REF ARRAY OF CHAR, Size);
    wr.lo := 0;
    wr.cur := 0;
    wr.hi := 0;  (* so that the first character put calls seek *)
    wr.closed := FALSE;
    wr.seekable := FALSE;
    wr.buffered := TRUE;
    RETURN wr;
  END Init;

PROCEDURE Check (wr: T) RAISES {Wr.Failure} =
  BEGIN
    IF wr.failed THEN
      wr.failed := FALSE;
      RAISE Wr.Failure(wr.why);
    END;
  END Check;

(* Puts what is in the buffer to ch; the next character put calls seek. *)
PROCEDURE Empty (wr: T) RAISES {Wr.Failure, Thread.Alerted} =
  VAR n := wr.cur - wr.lo;
  BEGIN
    wr.lo := wr.cur;
    wr.hi := wr.cur;
    IF n > 0 THEN Wr.PutString(wr.ch, SUBARRAY(wr.buff^, 0, n)) END;
  END Empty;

PROCEDURE Wake (wr: T) =
  BEGIN
    IF NOT wr.waiting THEN
      wr.waiting := TRUE;
      EVAL Thread.Fork(NEW(Flusher, wr := wr));
    END;
  END Wake;

PROCEDURE Seek (wr: T; <*UNUSED*> n: CARDINAL) RAISES {Wr.Failure, Thread.Alerted} =
  BEGIN
    Check(wr);
    Empty(wr);
    wr.hi := wr.cur + Size;
    Wake(wr);
  END Seek;

PROCEDURE Flush (wr: T) RAISES {Wr.Failure, Thread.Alerted} =
  BEGIN
    Check(wr);
    Empty(wr);
    Wr.Flush(wr.ch);
  END Flush;

PROCEDURE Close (wr: T) RAISES {Wr.Failure, Thread.Alerted} =
  BEGIN
    Wr.Close(wr.ch);
  END Close;

PROCEDURE FlushLater (f: Flusher): REFANY =
  VAR wr := f.wr;
  BEGIN
    Thread.Pause(wr.pause);
    WrClass.Lock(wr);
    TRY
      wr.waiting := FALSE;
      IF NOT wr.closed THEN
        TRY
          Empty(wr);
          Wr.Flush(wr.ch);
        EXCEPT
        | Wr.Failure (why) =>
          wr.failed := TRUE;
          wr.why := why;
        | Thread.Alerted =>
        END;
      END;
    FINALLY
      WrClass.Unlock(wr);
    END;
    RETURN NIL;
  END FlushLater;

BEGIN
END AutoFlushWr.
