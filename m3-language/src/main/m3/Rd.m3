(* SPDX-License-Identifier: MIT *)
MODULE Rd EXPORTS Rd, RdClass;

IMPORT Text, Thread;

PROCEDURE Check (rd: T) =
  BEGIN
    <*ASSERT NOT rd.closed WITH "the reader is closed"*>
  END Check;

(* Whether the buffer holds the character at the index, after reading on when it must. *)
PROCEDURE Ready (rd: T): BOOLEAN RAISES {Failure, Thread.Alerted} =
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
  VAR done := 0;
  BEGIN
    LOCK rd DO
      Check(rd);
      WHILE done < NUMBER(str) AND Ready(rd) DO
        WITH n = MIN(NUMBER(str) - done, rd.hi - rd.cur) DO
          SUBARRAY(str, done, n) := SUBARRAY(rd.buff^, rd.st + rd.cur - rd.lo, n);
          INC(rd.cur, n);
          INC(done, n);
        END;
      END;
    END;
    RETURN done;
  END GetSub;

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
    WHILE rest > 0 DO
      WITH n = GetSub(rd, SUBARRAY(buffer^, 0, MIN(rest, NUMBER(buffer^)))) DO
        IF n = 0 THEN EXIT END;
        whole := whole & Text.FromChars(SUBARRAY(buffer^, 0, n));
        DEC(rest, n);
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
        TRY rd.close() FINALLY rd.closed := TRUE; rd.buff := NIL END;
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

PROCEDURE LengthDefault (<*UNUSED*> rd: Private): INTEGER =
  BEGIN
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
