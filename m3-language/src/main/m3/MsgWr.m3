(* SPDX-License-Identifier: MIT *)
MODULE MsgWr;

IMPORT Thread, Wr, WrClass;

CONST
  Last = 16_8000;  (* in a piece's length *)
  Size = 8192;

TYPE
  Pieces = T OBJECT
    wr: Wr.T;
  OVERRIDES
    nextMsg := NextMsg;
    seek    := Seek;
    flush   := Flush;
    close   := Close;
  END;

PROCEDURE New (wr: Wr.T): T =
  BEGIN
    RETURN NEW(Pieces, wr := wr, buff := NEW(REF ARRAY OF CHAR, Size), hi := Size, closed := FALSE);
  END New;

(* Sends on what is in the buffer as a piece whose length is marked with last. *)
PROCEDURE Piece (w: Pieces; last: CARDINAL) RAISES {Wr.Failure, Thread.Alerted} =
  VAR length := w.cur - w.lo; mark := length + last;
  BEGIN
    Wr.PutString(w.wr, ARRAY [0 .. 1] OF CHAR{VAL(mark DIV 256, CHAR), VAL(mark MOD 256, CHAR)});
    Wr.PutString(w.wr, SUBARRAY(w.buff^, 0, length));
    w.lo := w.cur;
    w.hi := w.lo + Size;
  END Piece;

PROCEDURE Seek (w: Pieces; <*UNUSED*> n: CARDINAL) RAISES {Wr.Failure, Thread.Alerted} =
  BEGIN
    Piece(w, 0);
  END Seek;

PROCEDURE Flush (w: Pieces) RAISES {Wr.Failure, Thread.Alerted} =
  BEGIN
    IF w.cur > w.lo THEN Piece(w, 0) END;
    Wr.Flush(w.wr);
  END Flush;

PROCEDURE NextMsg (w: Pieces) RAISES {Wr.Failure, Thread.Alerted} =
  BEGIN
    LOCK w DO
      Piece(w, Last);
      Wr.Flush(w.wr);
      w.lo := 0;
      w.cur := 0;
      w.hi := Size;
    END;
  END NextMsg;

PROCEDURE Close (w: Pieces) RAISES {Wr.Failure, Thread.Alerted} =
  BEGIN
    Wr.Close(w.wr);
  END Close;

BEGIN
END MsgWr.
