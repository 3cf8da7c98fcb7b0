(* SPDX-License-Identifier: MIT *)
MODULE Rd EXPORTS Rd, RdClass;

IMPORT Text, Thread;

PROCEDURE Check (rd: T) =
  BEGIN
    <*ASSERT NOT rd.closed WITH "the reader is closed"*>
  END Check;

(* Whether the buffer holds the character at the index, after reading on when it must. *)
PROCEDURE Ready (rd: Private): BOOLEAN RAISES {Failure, Thread.Alerted} =
  BEGIN
    RETURN rd.cur < rd.hi OR rd.seek(rd.cur, FALSE) = SeekResult.Ready;
  END Ready;

PROCEDURE GetChar (rd: T): CHAR RAISES {EndOfFile, Failure, Thread.Alerted} =
  BEGIN
    LOCK rd DO
      Check(rd);
      IF NOT Ready(rd) THEN RAISE EndOfFile END;
      WITH ch = rd.buff[rd.st + rd.cur - rd.lo] DO
        INC(rd.cur);
        RETURN ch;
      END;
    END;
  END GetChar;

PROCEDURE EOF (rd: T): BOOLEAN RAISES {Failure, Thread.Alerted} =
  BEGIN
    LOCK rd DO Check(rd); RETURN NOT Ready(rd) END;
  END EOF;

PROCEDURE UnGetChar (rd: T) =
  BEGIN
    LOCK rd DO
      Check(rd);
      <*ASSERT rd.cur > rd.lo WITH "nothing to put back"*>
      DEC(rd.cur);
    END;
  END UnGetChar;

PROCEDURE CharsReady (rd: T): CARDINAL RAISES {Failure} =
  BEGIN
    LOCK rd DO
      Check(rd);
      IF rd.cur = rd.hi THEN
        TRY
          IF rd.seek(rd.cur, TRUE) = SeekResult.Eof THEN RETURN 1 END;
        EXCEPT
          Thread.Alerted => RETURN 0;
        END;
      END;
      RETURN rd.hi - rd.cur;
    END;
  END CharsReady;

PROCEDURE GetSub (rd: T; VAR str: ARRAY OF CHAR): CARDINAL RAISES {Failure, Thread.Alerted} =
  BEGIN
    LOCK rd DO Check(rd); RETURN rd.getSub(str) END;
  END GetSub;

PROCEDURE GetSubDefault (rd: Private; VAR str: ARRAY OF CHAR): CARDINAL RAISES {Failure, Thread.Alerted} =
  VAR done := 0;
  BEGIN
    WHILE done < NUMBER(str) AND Ready(rd) DO
      WITH n = MIN(NUMBER(str) - done, rd.hi - rd.cur) DO
        SUBARRAY(str, done, n) := SUBARRAY(rd.buff^, rd.st + rd.cur - rd.lo, n);
        INC(rd.cur, n);
        INC(done, n);
      END;
    END;
    RETURN done;
  END GetSubDefault;

PROCEDURE GetSubLine (rd: T; VAR str: ARRAY OF CHAR): CARDINAL RAISES {Failure, Thread.Alerted} =
  VAR done := 0;
  BEGIN
    LOCK rd DO
      Check(rd);
      WHILE done < NUMBER(str) AND Ready(rd) DO
        WITH ch = rd.buff[rd.st + rd.cur - rd.lo] DO
          INC(rd.cur);
          str[done] := ch;
          INC(done);
          IF ch = '\n' THEN RETURN done END;
        END;
      END;
    END;
    RETURN done;
  END GetSubLine;

PROCEDURE GetText (rd: T; len: CARDINAL): TEXT RAISES {Failure, Thread.Alerted} =
  CONST Piece = 8192;
  VAR
    buffer := NEW(REF ARRAY OF CHAR, MIN(len, Piece));
    whole  := "";
    rest   := len;
  BEGIN
    LOCK rd DO
      Check(rd);
      WHILE rest > 0 DO
        WITH n = rd.getSub(SUBARRAY(buffer^, 0, MIN(rest, NUMBER(buffer^)))) DO
          IF n = 0 THEN EXIT END;
          whole := whole & Text.FromChars(SUBARRAY(buffer^, 0, n));
          DEC(rest, n);
        END;
      END;
    END;
    RETURN whole;
  END GetText;

PROCEDURE GetLine (rd: T): TEXT RAISES {EndOfFile, Failure, Thread.Alerted} =
  VAR
    line : TEXT := "";
    from, to : CARDINAL;
    found : BOOLEAN;
  BEGIN
    LOCK rd DO
      Check(rd);
      IF NOT Ready(rd) THEN RAISE EndOfFile END;
      REPEAT
        from := rd.st + rd.cur - rd.lo;
        to := rd.st + rd.hi - rd.lo;
        found := FALSE;
        FOR i := from TO to - 1 DO
          IF rd.buff[i] = '\n' THEN to := i; found := TRUE; EXIT END;
        END;
        line := line & Text.FromChars(SUBARRAY(rd.buff^, from, to - from));
        INC(rd.cur, to - from);
        IF found THEN INC(rd.cur) END;
      UNTIL found OR NOT Ready(rd);
    END;
    WITH n = Text.Length(line) DO
      IF found AND n > 0 AND Text.GetChar(line, n - 1) = '\r' THEN RETURN Text.Sub(line, 0, n - 1) END;
    END;
    RETURN line;
  END GetLine;

PROCEDURE GetWideChar (rd: T): WIDECHAR RAISES {EndOfFile, Failure, Thread.Alerted} =
  VAR ch: WIDECHAR;
  BEGIN
    LOCK rd DO
      Check(rd);
      IF NOT Decode(rd, ch) THEN RAISE EndOfFile END;
    END;
    RETURN ch;
  END GetWideChar;

PROCEDURE GetWideSub (rd: T; VAR str: ARRAY OF WIDECHAR): CARDINAL RAISES {Failure, Thread.Alerted} =
  VAR done := 0;
  BEGIN
    LOCK rd DO
      Check(rd);
      WHILE done < NUMBER(str) AND Decode(rd, str[done]) DO INC(done) END;
    END;
    RETURN done;
  END GetWideSub;

PROCEDURE GetWideSubLine (rd: T; VAR str: ARRAY OF WIDECHAR): CARDINAL RAISES {Failure, Thread.Alerted} =
  VAR done := 0;
  BEGIN
    LOCK rd DO
      Check(rd);
      WHILE done < NUMBER(str) AND Decode(rd, str[done]) DO
        INC(done);
        IF str[done - 1] = W'\n' THEN EXIT END;
      END;
    END;
    RETURN done;
  END GetWideSubLine;

PROCEDURE GetWideText (rd: T; len: CARDINAL): TEXT RAISES {Failure, Thread.Alerted} =
  VAR piece: ARRAY [0 .. 255] OF WIDECHAR; whole := ""; rest := len; n: CARDINAL;
  BEGIN
    LOCK rd DO
      Check(rd);
      REPEAT
        n := 0;
        WHILE n < MIN(rest, NUMBER(piece)) AND Decode(rd, piece[n]) DO INC(n) END;
        whole := whole & Text.FromWideChars(SUBARRAY(piece, 0, n));
        DEC(rest, n);
      UNTIL n = 0;
    END;
    RETURN whole;
  END GetWideText;

PROCEDURE GetWideLine (rd: T): TEXT RAISES {EndOfFile, Failure, Thread.Alerted} =
  VAR piece: ARRAY [0 .. 255] OF WIDECHAR; line := ""; n := 0; ch: WIDECHAR;
  BEGIN
    LOCK rd DO
      Check(rd);
      IF NOT Ready(rd) THEN RAISE EndOfFile END;
      WHILE Decode(rd, ch) DO
        IF ch = W'\n' THEN
          line := line & Text.FromWideChars(SUBARRAY(piece, 0, n));
          n := Text.Length(line);
          IF n > 0 AND Text.GetWideChar(line, n - 1) = W'\r' THEN DEC(n) END;
          RETURN Text.Sub(line, 0, n);
        END;
        IF n = NUMBER(piece) THEN
          line := line & Text.FromWideChars(piece);
          n := 0;
        END;
        piece[n] := ch;
        INC(n);
      END;
    END;
    RETURN line & Text.FromWideChars(SUBARRAY(piece, 0, n));
  END GetWideLine;

CONST
  Replacement = VAL(16_FFFD, WIDECHAR);
  LastSingle  = 16_7F;
  Lead2       = 16_C2;  (* the least first byte of two *)
  Lead3       = 16_E0;
  Lead4       = 16_F0;
  AfterLead4  = 16_F5;
  Tail        = 64;     (* a further byte is 2 * Tail and a number below Tail *)

(* Whether there is a character; sets ch to it. *)
PROCEDURE Decode (rd: T; VAR ch: WIDECHAR): BOOLEAN RAISES {Failure, Thread.Alerted} =
  VAR lead, code: INTEGER;
  BEGIN
    IF NOT Ready(rd) THEN RETURN FALSE END;
    lead := Byte(rd);
    INC(rd.cur);
    IF lead <= LastSingle THEN
      code := lead;
    ELSIF Lead2 <= lead AND lead < Lead3 THEN
      code := Further(rd, lead MOD 32, 1, LastSingle);
    ELSIF Lead3 <= lead AND lead < Lead4 THEN
      code := Further(rd, lead MOD 16, 2, 16_7FF);
    ELSIF Lead4 <= lead AND lead < AfterLead4 THEN
      code := Further(rd, lead MOD 8, 3, 16_FFFF);
    ELSE
      code := -1;
    END;
    IF code < 0 OR code > ORD(LAST(WIDECHAR)) THEN ch := Replacement ELSE ch := VAL(code, WIDECHAR) END;
    RETURN TRUE;
  END Decode;

PROCEDURE Byte (rd: T): INTEGER =
  BEGIN
    RETURN ORD(rd.buff[rd.st + rd.cur - rd.lo]);
  END Byte;

(* The code that begins with bits and goes on in count bytes; -1 when they are not there, or it is one that takes fewer. *)
PROCEDURE Further (rd: T; bits: INTEGER; count: INTEGER; above: INTEGER): INTEGER RAISES {Failure, Thread.Alerted} =
  BEGIN
    FOR i := 1 TO count DO
      IF NOT Ready(rd) OR Byte(rd) DIV Tail # 2 THEN RETURN -1 END;
      bits := Tail * bits + Byte(rd) MOD Tail;
      INC(rd.cur);
    END;
    IF bits <= above THEN RETURN -1 ELSE RETURN bits END;
  END Further;

PROCEDURE Seek (rd: T; n: CARDINAL) RAISES {Failure, Thread.Alerted} =
  BEGIN
    LOCK rd DO
      Check(rd);
      <*ASSERT rd.seekable WITH "the reader is not seekable"*>
      EVAL rd.seek(n, FALSE);
    END;
  END Seek;

PROCEDURE Close (rd: T) RAISES {Failure, Thread.Alerted} =
  BEGIN
    LOCK rd DO
      IF NOT rd.closed THEN
        TRY rd.close() FINALLY rd.closed := TRUE; rd.buff := NIL; rd.lo := rd.cur; rd.hi := rd.cur END;
      END;
    END;
  END Close;

PROCEDURE Index (rd: T): CARDINAL =
  BEGIN
    LOCK rd DO Check(rd); RETURN rd.cur END;
  END Index;

PROCEDURE Length (rd: T): INTEGER RAISES {Failure, Thread.Alerted} =
  BEGIN
    LOCK rd DO Check(rd); RETURN rd.length() END;
  END Length;

PROCEDURE Intermittent (rd: T): BOOLEAN =
  BEGIN
    LOCK rd DO RETURN rd.intermittent END;
  END Intermittent;

PROCEDURE Seekable (rd: T): BOOLEAN =
  BEGIN
    LOCK rd DO RETURN rd.seekable END;
  END Seekable;

PROCEDURE Closed (rd: T): BOOLEAN =
  BEGIN
    LOCK rd DO RETURN rd.closed END;
  END Closed;

PROCEDURE LengthDefault (rd: Private): INTEGER =
  BEGIN
    <*ASSERT rd.intermittent WITH "the class of the reader does not tell its length"*>
    RETURN -1;
  END LengthDefault;

PROCEDURE CloseDefault (<*UNUSED*> rd: Private) =
  BEGIN
  END CloseDefault;

PROCEDURE Init (<*UNUSED*> rd: T) =
  BEGIN
  END Init;

PROCEDURE Lock (rd: T) =
  BEGIN
    Thread.Acquire(rd);
  END Lock;

PROCEDURE Unlock (rd: T) =
  BEGIN
    Thread.Release(rd);
  END Unlock;

BEGIN
END Rd.
