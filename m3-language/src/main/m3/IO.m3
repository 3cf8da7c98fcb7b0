(* SPDX-License-Identifier: MIT *)
MODULE IO;

IMPORT Fmt, HostUnit, IOMore, Rd, Stdio, Text, Thread, Wr;

<*FATAL Thread.Alerted*>

PROCEDURE Writer (wr: Wr.T): Wr.T =
  BEGIN
    IF wr = NIL THEN RETURN Stdio.stdout END;
    RETURN wr;
  END Writer;

PROCEDURE Reader (rd: Rd.T): Rd.T =
  BEGIN
    IF rd = NIL THEN RETURN Stdio.stdin END;
    RETURN rd;
  END Reader;

PROCEDURE Put (txt: TEXT; wr: Wr.T := NIL) =
  VAR w := Writer(wr);
  BEGIN
    TRY
      Wr.PutText(w, txt);
      Wr.Flush(w);
    EXCEPT
      Wr.Failure =>
    END;
  END Put;

PROCEDURE PutChar (ch: CHAR; wr: Wr.T := NIL) =
  BEGIN
    Put(Text.FromChar(ch), wr);
  END PutChar;

PROCEDURE PutWideChar (ch: WIDECHAR; wr: Wr.T := NIL) =
  VAR w := Writer(wr);
  BEGIN
    TRY
      Wr.PutWideChar(w, ch);
      Wr.Flush(w);
    EXCEPT
      Wr.Failure =>
    END;
  END PutWideChar;

PROCEDURE PutInt (n: INTEGER; wr: Wr.T := NIL) =
  BEGIN
    Put(Fmt.Int(n), wr);
  END PutInt;

PROCEDURE PutReal (r: REAL; wr: Wr.T := NIL) =
  BEGIN
    Put(Fmt.Real(r), wr);
  END PutReal;

PROCEDURE EOF (rd: Rd.T := NIL): BOOLEAN =
  BEGIN
    TRY
      RETURN Rd.EOF(Reader(rd));
    EXCEPT
      Rd.Failure => RETURN TRUE;
    END;
  END EOF;

PROCEDURE GetLine (rd: Rd.T := NIL): TEXT RAISES {Error} =
  BEGIN
    TRY
      RETURN Rd.GetLine(Reader(rd));
    EXCEPT
      Rd.EndOfFile, Rd.Failure => RAISE Error;
    END;
  END GetLine;

PROCEDURE GetChar (rd: Rd.T := NIL): CHAR RAISES {Error} =
  BEGIN
    TRY
      RETURN Rd.GetChar(Reader(rd));
    EXCEPT
      Rd.EndOfFile, Rd.Failure => RAISE Error;
    END;
  END GetChar;

PROCEDURE GetWideChar (rd: Rd.T := NIL): WIDECHAR RAISES {Error} =
  BEGIN
    TRY
      RETURN Rd.GetWideChar(Reader(rd));
    EXCEPT
      Rd.EndOfFile, Rd.Failure => RAISE Error;
    END;
  END GetWideChar;

PROCEDURE GetInt (rd: Rd.T := NIL): INTEGER RAISES {Error} =
  VAR n: INTEGER;
  BEGIN
    IF IOMore.getInt = NIL THEN HostUnit.Load("NumberIO") END;
    IF NOT IOMore.getInt(Reader(rd), n) THEN RAISE Error END;
    RETURN n;
  END GetInt;

PROCEDURE GetReal (rd: Rd.T := NIL): REAL RAISES {Error} =
  VAR x: REAL;
  BEGIN
    IF IOMore.getReal = NIL THEN HostUnit.Load("NumberIO") END;
    IF NOT IOMore.getReal(Reader(rd), x) THEN RAISE Error END;
    RETURN x;
  END GetReal;

PROCEDURE OpenRead (f: TEXT): Rd.T =
  BEGIN
    IF IOMore.openRead = NIL THEN HostUnit.Load("FileIO") END;
    RETURN IOMore.openRead(f);
  END OpenRead;

PROCEDURE OpenWrite (f: TEXT): Wr.T =
  BEGIN
    IF IOMore.openWrite = NIL THEN HostUnit.Load("FileIO") END;
    RETURN IOMore.openWrite(f);
  END OpenWrite;

BEGIN
END IO.
