(* SPDX-License-Identifier: MIT *)
MODULE MsgRd;

IMPORT Atom, AtomList, Rd, RdClass, Thread;

CONST
  Last  = 16_8000;  (* in a piece's length *)
  Empty = ARRAY [0 .. 1] OF CHAR{'\000', '\000'};

TYPE
  Pieces = T OBJECT
    rd  : Rd.T;
    last: BOOLEAN := FALSE;  (* the buffer holds the message's last piece *)
  OVERRIDES
    nextMsg := NextMsg;
    seek    := Seek;
    close   := Close;
  END;

PROCEDURE New (rd: Rd.T): T =
  BEGIN
    RETURN NEW(Pieces, rd := rd, buff := NEW(REF ARRAY OF CHAR, Last), closed := FALSE, intermittent := Rd.Intermittent(rd));
  END New;

PROCEDURE Cut () RAISES {Rd.Failure} =
  BEGIN
    RAISE Rd.Failure(AtomList.List1(Atom.FromText("a message is cut short")));
  END Cut;

(* Reads the next piece into the buffer; FALSE when there is none. *)
PROCEDURE Piece (r: Pieces): BOOLEAN RAISES {Rd.Failure, Thread.Alerted} =
  VAR header := Empty; length: CARDINAL;
  BEGIN
    CASE Rd.GetSub(r.rd, header) OF
    | 0 => RETURN FALSE;
    | 1 => Cut();
    ELSE
    END;
    length := 256 * ORD(header[0]) + ORD(header[1]);
    r.last := length >= Last;
    length := length MOD Last;
    IF Rd.GetSub(r.rd, SUBARRAY(r.buff^, 0, length)) < length THEN Cut() END;
    r.lo := r.hi;
    r.hi := r.lo + length;
    RETURN TRUE;
  END Piece;

PROCEDURE Seek (r: Pieces; n: CARDINAL; dontBlock: BOOLEAN): RdClass.SeekResult RAISES {Rd.Failure, Thread.Alerted} =
  BEGIN
    r.cur := n;
    WHILE n = r.hi AND NOT r.last DO
      IF dontBlock AND Rd.CharsReady(r.rd) < 2 THEN RETURN RdClass.SeekResult.WouldBlock END;
      IF NOT Piece(r) THEN
        IF n > 0 THEN Cut() END;
        RETURN RdClass.SeekResult.Eof;
      END;
    END;
    IF n < r.hi THEN RETURN RdClass.SeekResult.Ready ELSE RETURN RdClass.SeekResult.Eof END;
  END Seek;

PROCEDURE NextMsg (r: Pieces): BOOLEAN RAISES {Rd.Failure, Thread.Alerted} =
  BEGIN
    LOCK r DO
      WHILE NOT r.last DO
        IF NOT Piece(r) THEN
          IF r.hi > 0 THEN Cut() END;
          RETURN FALSE;
        END;
      END;
      IF Rd.EOF(r.rd) THEN
        r.cur := r.hi;
        RETURN FALSE;
      END;
      r.last := FALSE;
      r.lo := 0;
      r.hi := 0;
      r.cur := 0;
      RETURN TRUE;
    END;
  END NextMsg;

PROCEDURE Close (r: Pieces) RAISES {Rd.Failure, Thread.Alerted} =
  BEGIN
    Rd.Close(r.rd);
  END Close;

BEGIN
END MsgRd.
