(* SPDX-License-Identifier: MIT *)
MODULE Wr EXPORTS Wr, WrClass;

IMPORT Text, Thread;

PROCEDURE Check (wr: T) =
  BEGIN
    <*ASSERT NOT wr.closed WITH "the writer is closed"*>
  END Check;

PROCEDURE PutChar (wr: T; ch: CHAR) RAISES {Failure, Thread.Alerted} =
  BEGIN
    LOCK wr DO
      Check(wr);
      IF wr.cur = wr.hi THEN wr.seek(wr.cur) END;
      wr.buff[wr.st + wr.cur - wr.lo] := ch;
      INC(wr.cur);
      IF NOT wr.buffered THEN wr.flush() END;
    END;
  END PutChar;

PROCEDURE PutText (wr: T; t: TEXT) RAISES {Failure, Thread.Alerted} =
  CONST Piece = 1024;
  VAR
    length := Text.Length(t);
    small  : ARRAY [0 .. 63] OF CHAR;
    large  : REF ARRAY OF CHAR;
    at     := 0;
  BEGIN
    LOCK wr DO
      Check(wr);
      IF Text.HasWideChars(t) THEN
        FOR i := 0 TO length - 1 DO Encode(wr, Text.GetWideChar(t, i)) END;
      ELSIF length <= NUMBER(small) THEN
        Text.SetChars(small, t);
        wr.putString(SUBARRAY(small, 0, length));
      ELSE
        large := NEW(REF ARRAY OF CHAR, MIN(length, Piece));
        WHILE at < length DO
          WITH n = MIN(Piece, length - at) DO
            Text.SetChars(large^, t, at);
            wr.putString(SUBARRAY(large^, 0, n));
            INC(at, n);
          END;
        END;
      END;
      IF NOT wr.buffered THEN wr.flush() END;
    END;
  END PutText;

PROCEDURE PutString (wr: T; READONLY a: ARRAY OF CHAR) RAISES {Failure, Thread.Alerted} =
  BEGIN
    LOCK wr DO
      Check(wr);
      wr.putString(a);
      IF NOT wr.buffered THEN wr.flush() END;
    END;
  END PutString;

PROCEDURE PutWideChar (wr: T; ch: WIDECHAR) RAISES {Failure, Thread.Alerted} =
  BEGIN
    LOCK wr DO
      Check(wr);
      Encode(wr, ch);
      IF NOT wr.buffered THEN wr.flush() END;
    END;
  END PutWideChar;

PROCEDURE PutWideText (wr: T; t: TEXT) RAISES {Failure, Thread.Alerted} =
  BEGIN
    LOCK wr DO
      Check(wr);
      FOR i := 0 TO Text.Length(t) - 1 DO Encode(wr, Text.GetWideChar(t, i)) END;
      IF NOT wr.buffered THEN wr.flush() END;
    END;
  END PutWideText;

PROCEDURE PutWideString (wr: T; READONLY a: ARRAY OF WIDECHAR) RAISES {Failure, Thread.Alerted} =
  BEGIN
    LOCK wr DO
      Check(wr);
      FOR i := 0 TO LAST(a) DO Encode(wr, a[i]) END;
      IF NOT wr.buffered THEN wr.flush() END;
    END;
  END PutWideString;

(* Puts ch in UTF-8. *)
PROCEDURE Encode (wr: T; ch: WIDECHAR) RAISES {Failure, Thread.Alerted} =
  VAR code := ORD(ch); bytes: ARRAY [0 .. 2] OF CHAR;
  BEGIN
    IF code < 16_80 THEN
      bytes[0] := VAL(code, CHAR);
      wr.putString(SUBARRAY(bytes, 0, 1));
    ELSIF code < 16_800 THEN
      bytes[0] := VAL(16_C0 + code DIV 64, CHAR);
      bytes[1] := VAL(16_80 + code MOD 64, CHAR);
      wr.putString(SUBARRAY(bytes, 0, 2));
    ELSE
      bytes[0] := VAL(16_E0 + code DIV 4096, CHAR);
      bytes[1] := VAL(16_80 + code DIV 64 MOD 64, CHAR);
      bytes[2] := VAL(16_80 + code MOD 64, CHAR);
      wr.putString(bytes);
    END;
  END Encode;

PROCEDURE Flush (wr: T) RAISES {Failure, Thread.Alerted} =
  BEGIN
    LOCK wr DO Check(wr); wr.flush() END;
  END Flush;

PROCEDURE Close (wr: T) RAISES {Failure, Thread.Alerted} =
  BEGIN
    LOCK wr DO
      IF NOT wr.closed THEN
        TRY
          TRY wr.flush() FINALLY wr.close() END;
        FINALLY
          wr.closed := TRUE;
          wr.buff := NIL;
          wr.lo := wr.cur;
          wr.hi := wr.cur;
        END;
      END;
    END;
  END Close;

PROCEDURE Length (wr: T): CARDINAL RAISES {Failure, Thread.Alerted} =
  BEGIN
    LOCK wr DO Check(wr); RETURN wr.length() END;
  END Length;

PROCEDURE Index (wr: T): CARDINAL =
  BEGIN
    LOCK wr DO Check(wr); RETURN wr.cur END;
  END Index;

PROCEDURE Seek (wr: T; n: CARDINAL) RAISES {Failure, Thread.Alerted} =
  BEGIN
    LOCK wr DO
      Check(wr);
      <*ASSERT wr.seekable WITH "the writer is not seekable"*>
      wr.seek(MIN(n, wr.length()));
    END;
  END Seek;

PROCEDURE Closed (wr: T): BOOLEAN =
  BEGIN
    LOCK wr DO RETURN wr.closed END;
  END Closed;

PROCEDURE Seekable (wr: T): BOOLEAN =
  BEGIN
    LOCK wr DO RETURN wr.seekable END;
  END Seekable;

PROCEDURE Buffered (wr: T): BOOLEAN =
  BEGIN
    LOCK wr DO RETURN wr.buffered END;
  END Buffered;

PROCEDURE LengthDefault (wr: Private): CARDINAL =
  BEGIN
    RETURN wr.cur;
  END LengthDefault;

PROCEDURE FlushDefault (<*UNUSED*> wr: Private) =
  BEGIN
  END FlushDefault;

PROCEDURE CloseDefault (<*UNUSED*> wr: Private) =
  BEGIN
  END CloseDefault;

PROCEDURE PutStringDefault (wr: Private; READONLY a: ARRAY OF CHAR) RAISES {Failure, Thread.Alerted} =
  VAR done := 0;
  BEGIN
    WHILE done < NUMBER(a) DO
      IF wr.cur = wr.hi THEN wr.seek(wr.cur) END;
      WITH n = MIN(NUMBER(a) - done, wr.hi - wr.cur) DO
        SUBARRAY(wr.buff^, wr.st + wr.cur - wr.lo, n) := SUBARRAY(a, done, n);
        INC(wr.cur, n);
        INC(done, n);
      END;
    END;
  END PutStringDefault;

PROCEDURE Init (<*UNUSED*> wr: T) =
  BEGIN
  END Init;

PROCEDURE Lock (wr: T) =
  BEGIN
    Thread.Acquire(wr);
  END Lock;

PROCEDURE Unlock (wr: T) =
  BEGIN
    Thread.Release(wr);
  END Unlock;

BEGIN
END Wr.
